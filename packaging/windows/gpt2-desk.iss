; The installer for Windows: iscc /DVersion=0.1.0 packaging\windows\gpt2-desk.iss
; It installs for one writer, without asking for an administrator, and can be told to install for all.
; Inno Setup 6.3 or newer. The frozen program is to be in dist\gpt2-desk.

#ifndef Version
  #error Say which version: /DVersion=0.1.0
#endif

[Setup]
; The same for all versions, so that a new one replaces the old one.
AppId={{7C1B2A64-52B7-4E6E-9C6B-0D9E5B5A6F11}
AppName=gpt2-desk
AppVersion={#Version}
AppVerName=gpt2-desk {#Version}
AppPublisher=the gpt2-desk authors
AppCopyright=Copyright (c) 2026 the gpt2-desk authors
DefaultDirName={autopf}\gpt2-desk
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Windows 10 1809, which Qt 6 asks for.
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=gpt2-desk-{#Version}-windows-x86_64
SetupIconFile=..\..\build\frozen\gpt2_desk\icons\gpt2-desk.ico
UninstallDisplayIcon={app}\gpt2-desk.exe
LicenseFile=..\..\LICENSE
Compression=lzma2/max
SolidCompression=yes
LZMAUseSeparateProcess=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
; Both programs and the installer are signed where the release has a certificate (packaging/README.md).
#ifdef SignTool
SignTool={#SignTool}
SignedUninstaller=yes
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "Make the command gpt2-desk known to terminals"; Flags: unchecked

[InstallDelete]
; What an older version carried and this one does not would stay, and could be loaded.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\gpt2-desk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "gpt2-desk.cmd"; DestDir: "{app}\bin"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\gpt2-desk"; Filename: "{app}\gpt2-desk.exe"; AppUserModelID: "gpt2-desk"
Name: "{autodesktop}\gpt2-desk"; Filename: "{app}\gpt2-desk.exe"; Tasks: desktopicon; AppUserModelID: "gpt2-desk"

[Registry]
; Offered under "Open with" for text; nothing that the writer has chosen is changed.
Root: HKA; Subkey: "Software\Classes\Applications\gpt2-desk.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "gpt2-desk"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\gpt2-desk.exe\shell\open\command"; ValueType: string; ValueData: """{app}\gpt2-desk.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\gpt2-desk.exe\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\gpt2-desk.exe\SupportedTypes"; ValueType: string; ValueName: ".md"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\gpt2-desk.text"; ValueType: string; ValueData: "Text"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\gpt2-desk.text\DefaultIcon"; ValueType: string; ValueData: "{app}\gpt2-desk.exe,0"
Root: HKA; Subkey: "Software\Classes\gpt2-desk.text\shell\open\command"; ValueType: string; ValueData: """{app}\gpt2-desk.exe"" ""%1"""
; Windows looks at what follows the last point alone, so NAME.chat.md is a .md.
Root: HKA; Subkey: "Software\Classes\.md\OpenWithProgids"; ValueType: string; ValueName: "gpt2-desk.text"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.txt\OpenWithProgids"; ValueType: string; ValueName: "gpt2-desk.text"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}\bin"; Tasks: path; Check: PathLacks('{app}\bin')

[Run]
Filename: "{app}\gpt2-desk.exe"; Description: "{cm:LaunchProgram,gpt2-desk}"; Flags: nowait postinstall skipifsilent

[Code]
function PathLacks(Folder: String): Boolean;
var
  Path: String;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Path) then
    Path := '';
  Result := Pos(';' + Lowercase(ExpandConstant(Folder)) + ';', ';' + Lowercase(Path) + ';') = 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Path, Ours: String;
begin
  if Step <> usUninstall then
    Exit;
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Path) then
    Exit;
  Ours := ';' + ExpandConstant('{app}\bin');
  if StringChangeEx(Path, Ours, '', True) > 0 then
    RegWriteExpandStringValue(HKCU, 'Environment', 'Path', Path);
end;
