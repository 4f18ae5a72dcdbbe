# Installs silently, lets the program check itself, and removes it. Run on a machine that need not stay as it is.
#     powershell packaging\windows\check_installer.ps1 dist\gpt2-desk-0.1.0-windows-x86_64.exe
param([Parameter(Mandatory)][string]$Installer)
$ErrorActionPreference = "Stop"
$home_of_program = Join-Path $env:TEMP "gpt2-desk check é"

function Start-AndWait([string]$File, [string[]]$Arguments) {
    $process = Start-Process $File -ArgumentList $Arguments -Wait -PassThru
    if ($process.ExitCode -ne 0) { throw "$File ended with $($process.ExitCode)" }
}

Start-AndWait (Resolve-Path $Installer) @("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART", "/CURRENTUSER", "/TASKS=path", "/DIR=`"$home_of_program`"")
& "$home_of_program\bin\gpt2-desk.cmd" self-check
if ($LASTEXITCODE -ne 0) { throw "self-check of the command line: $LASTEXITCODE" }
# The program for the window has no streams: it is its exit code that tells.
Start-AndWait "$home_of_program\gpt2-desk.exe" @("self-check")
& "$home_of_program\bin\gpt2-desk.cmd" generate "Once upon a time" --max-tokens 8
if ($LASTEXITCODE -ne 0) { throw "generate: $LASTEXITCODE" }
$properties = (Get-Item "$home_of_program\gpt2-desk.exe").VersionInfo
if ($properties.ProductName -ne "gpt2-desk") { throw "no version resource: $properties" }
Start-AndWait "$home_of_program\unins000.exe" @("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")
Start-Sleep -Seconds 5
if (Test-Path "$home_of_program\gpt2-desk.exe") { throw "the program is still there" }
if ([Environment]::GetEnvironmentVariable("Path", "User") -like "*gpt2-desk check*") { throw "the path was not put back" }
"All is well."
