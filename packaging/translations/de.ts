<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>gpt2-desk</name>
    <message>
        <location filename="../../gpt2_desk/app_chat.py"/>
        <source>Nobody talks on this page. A chat is made of a script: “Anna: …”, “Keeper: …”, or of quoted lines of two.</source>
        <translation>Auf dieser Seite spricht niemand. Ein Chat entsteht aus einem Skript: „Anna: …“, „Wärter: …“, oder aus der wörtlichen Rede von zweien.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_chat.py"/>
        <source>Op&amp;en as a page</source>
        <translation>Als S&amp;eite öffnen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_chat.py"/>
        <source>Op&amp;en as a chat</source>
        <translation>Als &amp;Chat öffnen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_library.py"/>
        <source>{name} is not all here yet.</source>
        <translation>{name} ist noch nicht ganz hier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_library.py"/>
        <source>{count} models are not all here yet.</source>
        <translation>{count} Modelle sind noch nicht ganz hier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_library.py"/>
        <source>{name} is here and can be used.</source>
        <translation>{name} ist hier und kann verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_library.py"/>
        <source>Show models</source>
        <translation>Modelle zeigen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_library.py"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_library.py"/>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_process.py"/>
        <source>Something failed inside the program. Your text is safe. A report was written on this machine.</source>
        <translation>Im Programm ist etwas fehlgeschlagen. Ihr Text ist sicher. Ein Bericht wurde auf diesem Computer geschrieben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_process.py"/>
        <source>The program broke down the last time. A report was written on this machine; it was sent to nobody.</source>
        <translation>Das Programm ist beim letzten Mal abgestürzt. Ein Bericht wurde auf diesem Computer geschrieben; er wurde an niemanden gesendet.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_process.py"/>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>The length is {value1} tokens.</source>
        <translation>Die Länge ist {value1} Token.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/generation.py"/>
        <source>Ask for at least one.</source>
        <translation>Verlangen Sie mindestens eines.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>The seed is {value1}.</source>
        <translation>Der Seed ist {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/generation.py"/>
        <source>Give it a whole number from 0 to {MAX_SEED}.</source>
        <translation>Geben Sie eine ganze Zahl von 0 bis {MAX_SEED} an.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/generation.py"/>
        <source>A stop string is empty.</source>
        <translation>Eine Stoppfolge ist leer.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/generation.py"/>
        <source>Leave it out, or give it a letter.</source>
        <translation>Lassen Sie sie weg, oder geben Sie ihr einen Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>{value1} is not a number.</source>
        <translation>{value1} ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give it a number from {low} to {high}.</source>
        <translation>Geben Sie eine Zahl von {low} bis {high} an.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>{value1} is {value}.</source>
        <translation>{value1} ist {value}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give it a whole number from {low} to {high}.</source>
        <translation>Geben Sie eine ganze Zahl von {low} bis {high} an.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>The {what} words are no list.</source>
        <translation>Die Wörter ({what}) sind keine Liste.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give them one by one.</source>
        <translation>Geben Sie sie einzeln an.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>There are {value1} {what} words.</source>
        <translation>Es sind {value1} Wörter ({what}).</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Leave at most {MAX_WORDS} of them.</source>
        <translation>Lassen Sie höchstens {MAX_WORDS} davon stehen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>A {what} word is {word}.</source>
        <translation>Ein Wort ({what}) ist {word}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give it as it is written, without spaces or line ends around it.</source>
        <translation>Geben Sie es so an, wie es geschrieben wird, ohne Leerzeichen oder Zeilenenden darum.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>A {what} word has {value2} characters.</source>
        <translation>Ein Wort ({what}) hat {value2} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Shorten it to at most {MAX_WORD_LENGTH}.</source>
        <translation>Kürzen Sie es auf höchstens {MAX_WORD_LENGTH}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>The favoured words are no list.</source>
        <translation>Die bevorzugten Wörter sind keine Liste.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give each with its number.</source>
        <translation>Geben Sie jedes mit seiner Zahl an.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>The loop guard is neither on nor off.</source>
        <translation>Der Schutz vor Kreisen ist weder an noch aus.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give it true or false.</source>
        <translation>Geben Sie true oder false an.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>The favoured word {word} has {bias} for a number.</source>
        <translation>Das bevorzugte Wort {word} hat {bias} als Zahl.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give it one from {low} to {high}.</source>
        <translation>Geben Sie eine von {low} bis {high} an.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/backups.py"/>
        <source>The earlier version of “{value1}” could not be kept.</source>
        <translation>Die frühere Fassung von „{value1}“ ließ sich nicht aufbewahren.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/backups.py"/>
        <source>The text itself can be saved all the same.</source>
        <translation>Der Text selbst lässt sich trotzdem speichern.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/chat.py"/>
        <source>There is nothing to say.</source>
        <translation>Es gibt nichts zu sagen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/chat.py"/>
        <source>Write a few words first.</source>
        <translation>Schreiben Sie zuerst ein paar Worte.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/faults.py"/>
        <source>{name} has nothing to say. Say something else, or try another reply.</source>
        <translation>{name} hat nichts zu sagen. Sagen Sie etwas anderes, oder versuchen Sie eine andere Antwort.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/faults.py"/>
        <source>{name} has nothing to say but a name. Say something else, or try another reply.</source>
        <translation>{name} hat nur einen Namen zu sagen. Sagen Sie etwas anderes, oder versuchen Sie eine andere Antwort.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/faults.py"/>
        <source>{name} has nothing to say but {text}. Say something else, or try another reply.</source>
        <translation>{name} hat nur {text} zu sagen. Sagen Sie etwas anderes, oder versuchen Sie eine andere Antwort.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/faults.py"/>
        <source>{name} repeats what was said before. Say something else, or raise the temperature.</source>
        <translation>{name} wiederholt, was schon gesagt wurde. Sagen Sie etwas anderes, oder erhöhen Sie die Temperatur.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/faults.py"/>
        <source>{name} goes round in a circle. Say something else, or raise the temperature.</source>
        <translation>{name} dreht sich im Kreis. Sagen Sie etwas anderes, oder erhöhen Sie die Temperatur.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>A name is empty.</source>
        <translation>Ein Name ist leer.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>Give both sides a name.</source>
        <translation>Geben Sie beiden Seiten einen Namen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>The name {name} cannot be used.</source>
        <translation>Der Name {name} ist nicht verwendbar.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>It holds a line break, or begins or ends with a space.</source>
        <translation>Er enthält einen Zeilenumbruch, oder er beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>Write it as it is spoken.</source>
        <translation>Schreiben Sie ihn so, wie er gesprochen wird.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>A name has {value1} characters.</source>
        <translation>Ein Name hat {value1} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>Shorten it to at most {MAX_NAME_LENGTH}.</source>
        <translation>Kürzen Sie ihn auf höchstens {MAX_NAME_LENGTH}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>Both are called “{value1}”.</source>
        <translation>Beide heißen „{value1}“.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>The names tell who speaks.</source>
        <translation>Die Namen sagen, wer spricht.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>Give one of them another name.</source>
        <translation>Geben Sie einem der beiden einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>The template cannot be used.</source>
        <translation>Die Vorlage ist nicht verwendbar.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>It has more than {_MAX_LENGTH} characters.</source>
        <translation>Sie hat mehr als {_MAX_LENGTH} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Say in the scene what does not repeat.</source>
        <translation>Sagen Sie in der Szene, was sich nicht wiederholt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>It has a brace that stands alone.</source>
        <translation>Sie enthält eine geschweifte Klammer, die allein steht.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Write {{ or }} for a brace that is meant.</source>
        <translation>Schreiben Sie {{ oder }}, wo eine Klammer gemeint ist.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>It has the field {{field}}.</source>
        <translation>Sie enthält das Feld {{field}}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Use {scene}, {name}, {other} and {text} alone.</source>
        <translation>Verwenden Sie nur {scene}, {name}, {other} und {text}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>It has {text} {value1} times.</source>
        <translation>Sie enthält {text} {value1}-mal.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Put {text} once, where the words of a turn belong.</source>
        <translation>Setzen Sie {text} einmal dorthin, wo die Worte eines Beitrags stehen sollen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Something follows the paragraph with {text}.</source>
        <translation>Auf den Absatz mit {text} folgt noch etwas.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Let that paragraph be the last.</source>
        <translation>Lassen Sie diesen Absatz den letzten sein.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>It does not have {scene} once before the turns.</source>
        <translation>Sie enthält {scene} nicht genau einmal vor den Beiträgen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Put {scene} first, and an empty line behind it.</source>
        <translation>Setzen Sie {scene} an den Anfang, und eine leere Zeile dahinter.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>It does not have {name} before {text}.</source>
        <translation>Sie enthält vor {text} kein {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Put {name} where the speaker's name belongs.</source>
        <translation>Setzen Sie {name} dorthin, wo der Name des Sprechenden stehen soll.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The text could not be saved as “{value1}”.</source>
        <translation>Der Text ließ sich nicht als „{value1}“ speichern.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>“{value1}” could not be opened.</source>
        <translation>„{value1}“ ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Make room on it, or save on another disk.</source>
        <translation>Schaffen Sie dort Platz, oder speichern Sie auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>This account may not write in that folder.</source>
        <translation>Dieses Konto darf in jenem Ordner nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Save in another folder, such as Documents.</source>
        <translation>Speichern Sie in einem anderen Ordner, etwa unter Dokumente.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The folder is no longer there.</source>
        <translation>Der Ordner ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>A part of the place named is a file, not a folder.</source>
        <translation>Ein Teil des genannten Orts ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The room that this account may use on the disk is full.</source>
        <translation>Der Platz, den dieses Konto auf dem Datenträger belegen darf, ist verbraucht.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The disk takes no file of that length.</source>
        <translation>Der Datenträger nimmt keine Datei dieser Länge auf.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Save on another disk.</source>
        <translation>Speichern Sie auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The disk can only be read, not written.</source>
        <translation>Der Datenträger lässt sich nur lesen, nicht beschreiben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Choose a shorter one.</source>
        <translation>Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Save under another name, or in another folder.</source>
        <translation>Speichern Sie unter einem anderen Namen, oder in einem anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>It may have been moved or renamed; look for it in its folder.</source>
        <translation>Vielleicht wurde sie verschoben oder umbenannt; suchen Sie sie in ihrem Ordner.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>This account may not read it.</source>
        <translation>Dieses Konto darf sie nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Ask its owner, or open a copy.</source>
        <translation>Fragen Sie den Besitzer, oder öffnen Sie eine Kopie.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>See whether another program can open it.</source>
        <translation>Sehen Sie nach, ob ein anderes Programm sie öffnen kann.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The system says: {reason}.</source>
        <translation>Das System meldet: {reason}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>“{value1}” is a folder.</source>
        <translation>„{value1}“ ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Choose a file inside it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>“{value1}” is a device, not a file.</source>
        <translation>„{value1}“ ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Choose a text file.</source>
        <translation>Wählen Sie eine Textdatei.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>“{value1}” is too long to open.</source>
        <translation>„{value1}“ ist zu lang, um geöffnet zu werden.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>It has more than {value1} megabytes; a long novel has two.</source>
        <translation>Die Datei hat mehr als {value1} Megabyte; ein langer Roman hat zwei.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Part it into several files first.</source>
        <translation>Teilen Sie sie zuerst auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>“{value1}” was changed by another program.</source>
        <translation>„{value1}“ wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Saving now would replace what that program wrote.</source>
        <translation>Jetzt zu speichern würde ersetzen, was jenes Programm geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Save the text under another name, or replace the file knowingly.</source>
        <translation>Speichern Sie den Text unter einem anderen Namen, oder ersetzen Sie die Datei wissentlich.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>“{value1}” is no longer where it was.</source>
        <translation>„{value1}“ ist nicht mehr an seinem Ort.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>It was moved, renamed or deleted by another program.</source>
        <translation>Ein anderes Programm hat die Datei verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Save the text as a new file.</source>
        <translation>Speichern Sie den Text als neue Datei.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>A folder, or a device, has that name.</source>
        <translation>Ein Ordner oder ein Gerät hat diesen Namen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>The file is locked against changes.</source>
        <translation>Die Datei ist gegen Änderungen gesperrt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Unlock it, or choose another name.</source>
        <translation>Entsperren Sie sie, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal.py"/>
        <source>Unsaved words are not kept safe from a crash for now.</source>
        <translation>Ungespeicherte Worte sind vorerst nicht gegen einen Absturz gesichert.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal.py"/>
        <source>Save your work now and then, until this is solved.</source>
        <translation>Speichern Sie ab und zu, bis das behoben ist.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_claims.py"/>
        <source>The copy of words that are no longer needed could not be deleted.</source>
        <translation>Die Kopie von Worten, die nicht mehr gebraucht werden, ließ sich nicht löschen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_claims.py"/>
        <source>It is “{value1}” in {value2}; the next start offers it once more.</source>
        <translation>Sie heißt „{value1}“ und liegt in {value2}; der nächste Start bietet sie noch einmal an.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_reading.py"/>
        <source>The journal “{value1}” was written by a newer version of the program.</source>
        <translation>Das Journal „{value1}“ wurde von einer neueren Version des Programms geschrieben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_reading.py"/>
        <source>This version does not know what is in it.</source>
        <translation>Diese Version weiß nicht, was darin steht.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_reading.py"/>
        <source>Start the newer version; the journal is kept.</source>
        <translation>Starten Sie die neuere Version; das Journal wird aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_reading.py"/>
        <source>The journal “{value1}” is damaged.</source>
        <translation>Das Journal „{value1}“ ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_reading.py"/>
        <source>Its beginning cannot be read, and without it nothing else in it.</source>
        <translation>Sein Anfang ist nicht lesbar, und ohne ihn auch nichts anderes darin.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_reading.py"/>
        <source>It is kept in {value1}.</source>
        <translation>Es wird in {value1} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/open_locks.py"/>
        <source>Whether “{value1}” is open in another window cannot be seen.</source>
        <translation>Ob „{value1}“ in einem anderen Fenster offen ist, lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/open_locks.py"/>
        <source>Open it in one window only.</source>
        <translation>Öffnen Sie das Dokument nur in einem Fenster.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/pattern_cost.py"/>
        <source>This pattern would take too long.</source>
        <translation>Dieses Muster würde zu lange brauchen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/pattern_cost.py"/>
        <source>What repeats in it can share a paragraph in too many ways.</source>
        <translation>Was sich darin wiederholt, kann einen Absatz auf zu viele Arten aufteilen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/pattern_cost.py"/>
        <source>Let less repeat, or say more exactly what does: \w+ rather than .*</source>
        <translation>Lassen Sie weniger sich wiederholen, oder sagen Sie genauer, was sich wiederholt: \w+ statt .*</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/pattern_cost.py"/>
        <source>This pattern cannot be used.</source>
        <translation>Dieses Muster ist nicht verwendbar.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/pattern_cost.py"/>
        <source>It holds a kind of group that is not known here.</source>
        <translation>Es enthält eine Art von Gruppe, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/pattern_cost.py"/>
        <source>Write it without conditions and without the flag x.</source>
        <translation>Schreiben Sie es ohne Bedingungen und ohne den Schalter x.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>This is no pattern yet.</source>
        <translation>Das ist noch kein Muster.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>Put a backslash before a sign that stands for itself.</source>
        <translation>Setzen Sie einen Backslash vor ein Zeichen, das für sich selbst steht.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>The pattern has no group {group}.</source>
        <translation>Das Muster hat keine Gruppe {group}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>Put round brackets in the pattern around what is to be kept.</source>
        <translation>Setzen Sie im Muster runde Klammern um das, was erhalten bleiben soll.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>A bracket is opened and not closed.</source>
        <translation>Eine Klammer wird geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>A bracket is closed that was not opened.</source>
        <translation>Eine Klammer wird geschlossen, die nicht geöffnet wurde.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>A square bracket is opened and not closed.</source>
        <translation>Eine eckige Klammer wird geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>A sign of repetition has nothing before it to repeat.</source>
        <translation>Ein Wiederholungszeichen hat nichts vor sich, das es wiederholen könnte.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>Two signs of repetition stand side by side.</source>
        <translation>Zwei Wiederholungszeichen stehen nebeneinander.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>A backslash stands before a letter that means nothing with it.</source>
        <translation>Ein Backslash steht vor einem Buchstaben, der mit ihm nichts bedeutet.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>A range runs backwards.</source>
        <translation>Ein Bereich läuft rückwärts.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>It refers to a group that is not there.</source>
        <translation>Es verweist auf eine Gruppe, die es nicht gibt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>What looks back may not repeat.</source>
        <translation>Was zurückblickt, darf sich nicht wiederholen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>It cannot be understood.</source>
        <translation>Es ist nicht zu verstehen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/text_form.py"/>
        <source>“{name}” is not a text file.</source>
        <translation>„{name}“ ist keine Textdatei.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/text_form.py"/>
        <source>It holds something else, such as a picture, or a document of a word processor.</source>
        <translation>Sie enthält etwas anderes, etwa ein Bild oder das Dokument einer Textverarbeitung.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/text_form.py"/>
        <source>Open a file of plain text or Markdown; a word processor can save its documents as plain text.</source>
        <translation>Öffnen Sie eine Datei mit reinem Text oder Markdown; eine Textverarbeitung kann ihre Dokumente als reinen Text speichern.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>The file {file_name} is damaged.</source>
        <translation>Die Datei {file_name} ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>Download the model again.</source>
        <translation>Laden Sie das Modell noch einmal herunter.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>A file is missing from the folder: {name}.</source>
        <translation>Im Ordner fehlt eine Datei: {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>Open another folder.</source>
        <translation>Öffnen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>The file {file_name} will not be opened.</source>
        <translation>Die Datei {file_name} wird nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It holds more than weights: opening it would run a program that its author put inside.</source>
        <translation>Sie enthält mehr als Gewichte: Sie zu öffnen würde ein Programm ausführen, das ihr Autor hineingelegt hat.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>Look for the same model with a model.safetensors file.</source>
        <translation>Suchen Sie dasselbe Modell mit einer Datei model.safetensors.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>The model ran out of memory.</source>
        <translation>Dem Modell ist der Arbeitsspeicher ausgegangen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>Its file {value1} alone has {value2} GB.</source>
        <translation>Allein seine Datei {value1} hat {value2} GB.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>Choose a smaller model.</source>
        <translation>Wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>The tensor {name} is there twice.</source>
        <translation>Der Tensor {name} ist zweimal da.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>The tensor {name} holds {value2}, where fractions belong.</source>
        <translation>Der Tensor {name} enthält {value2}, wo Kommazahlen stehen müssen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>The tensor {name} holds values that are not numbers.</source>
        <translation>Der Tensor {name} enthält Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It does not say which files hold the weights.</source>
        <translation>Sie sagt nicht, welche Dateien die Gewichte enthalten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It names files outside the folder.</source>
        <translation>Sie nennt Dateien außerhalb des Ordners.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It names no files.</source>
        <translation>Sie nennt keine Dateien.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It is cut short, or no safetensors file.</source>
        <translation>Sie ist abgeschnitten, oder keine safetensors-Datei.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It cannot be read.</source>
        <translation>Sie ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It holds no table of tensors.</source>
        <translation>Sie enthält keine Tabelle von Tensoren.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>Its entry {value1} is no tensor.</source>
        <translation>Der Eintrag {value1} darin ist kein Tensor.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It is cut short, or no file of weights.</source>
        <translation>Sie ist abgeschnitten, oder keine Datei mit Gewichten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>The file {CONFIG_FILE} is damaged.</source>
        <translation>Die Datei {CONFIG_FILE} ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>This GPT-2 differs in a way that is not supported.</source>
        <translation>Dieses GPT-2 weicht auf eine Art ab, die nicht unterstützt wird.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Open another model.</source>
        <translation>Öffnen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Not a GPT-2: the folder does not say what kind of model it holds.</source>
        <translation>Kein GPT-2: Der Ordner sagt nicht, welche Art von Modell er enthält.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Not a GPT-2: the folder holds a {kind} model.</source>
        <translation>Kein GPT-2: Der Ordner enthält ein Modell der Art {kind}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>No such folder: {folder}.</source>
        <translation>Diesen Ordner gibt es nicht: {folder}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>The folder holds no model.</source>
        <translation>Der Ordner enthält kein Modell.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>A file is missing from the folder: {CONFIG_FILE}.</source>
        <translation>Im Ordner fehlt eine Datei: {CONFIG_FILE}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>The folder {value1} cannot be read.</source>
        <translation>Der Ordner {value1} ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>The system refuses it.</source>
        <translation>Das System verweigert es.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>The file {CONFIG_FILE} cannot be read.</source>
        <translation>Die Datei {CONFIG_FILE} ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>It asks for {asked} ({name}).</source>
        <translation>Es verlangt {asked} ({name}).</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its width {value1} (n_embd) does not divide into {value2} heads (n_head).</source>
        <translation>Seine Breite {value1} (n_embd) lässt sich nicht auf {value2} Köpfe (n_head) aufteilen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>It is a list or a single value, where names and values belong.</source>
        <translation>Sie ist eine Liste oder ein einzelner Wert, wo Namen und Werte stehen müssen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its {name} is {value2}, where a whole number belongs.</source>
        <translation>Darin ist {name} {value2}, wo eine ganze Zahl stehen muss.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its {name} is {value2}, which no GPT-2 has.</source>
        <translation>Darin ist {name} {value2}, was kein GPT-2 hat.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its {name} is {value2}, where true or false belongs.</source>
        <translation>Darin ist {name} {value2}, wo true oder false stehen muss.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its layer_norm_epsilon is {value1}, where a number belongs.</source>
        <translation>Darin ist layer_norm_epsilon {value1}, wo eine Zahl stehen muss.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its layer_norm_epsilon is {value1}, which no GPT-2 has.</source>
        <translation>Darin ist layer_norm_epsilon {value1}, was kein GPT-2 hat.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its activation_function is {value1}, where a name belongs.</source>
        <translation>Darin ist activation_function {value1}, wo ein Name stehen muss.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>It asks for the activation {value1} (activation_function).</source>
        <translation>Es verlangt die Aktivierung {value1} (activation_function).</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its {name} is {value2}, where token numbers belong.</source>
        <translation>Darin ist {name} {value2}, wo Nummern von Token stehen müssen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/engine.py"/>
        <source>This model cannot be used.</source>
        <translation>Dieses Modell ist nicht verwendbar.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/engine.py"/>
        <source>Its tokenizer numbers {value1} tokens, its weights know {value2}.</source>
        <translation>Sein Tokenizer zählt {value1} Token, seine Gewichte kennen {value2}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/engine.py"/>
        <source>It has no token that begins and ends a text.</source>
        <translation>Es hat kein Token, das einen Text beginnt und beendet.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/engine.py"/>
        <source>{value1} cannot draft for {value2}.</source>
        <translation>{value1} kann für {value2} nicht vorschreiben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/engine.py"/>
        <source>It has other tokens, or reads fewer of them at once.</source>
        <translation>Es hat andere Token, oder es liest weniger davon auf einmal.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/engine.py"/>
        <source>Choose a smaller model of the same family.</source>
        <translation>Wählen Sie ein kleineres Modell derselben Familie.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/loading.py"/>
        <source>Opening the model was stopped.</source>
        <translation>Das Öffnen des Modells wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/loading.py"/>
        <source>Its weights are incomplete.</source>
        <translation>Seine Gewichte sind unvollständig.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/loading.py"/>
        <source>It holds weights that a GPT-2 does not have.</source>
        <translation>Es enthält Gewichte, die ein GPT-2 nicht hat.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/loading.py"/>
        <source>Its weights do not fit its config.json.</source>
        <translation>Seine Gewichte passen nicht zu seiner config.json.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/memory.py"/>
        <source>It needs about {value1} and {value2} is free. Your text is safe.</source>
        <translation>Es braucht etwa {value1}, und {value2} sind frei. Ihr Text ist sicher.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/memory.py"/>
        <source>Choose a smaller model, or close other programs and try again.</source>
        <translation>Wählen Sie ein kleineres Modell, oder schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/precision.py"/>
        <source>There is no precision named {name}.</source>
        <translation>Es gibt keine Genauigkeit namens {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/precision.py"/>
        <source>Choose auto or one of {value1}.</source>
        <translation>Wählen Sie auto oder eines von {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/precision.py"/>
        <source>This machine has no device named {name}.</source>
        <translation>Dieser Computer hat kein Gerät namens {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/reader.py"/>
        <source>The model stopped unexpectedly.</source>
        <translation>Das Modell hat unerwartet angehalten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/reader.py"/>
        <source>Your text is safe.</source>
        <translation>Ihr Text ist sicher.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/reader.py"/>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/sampling.py"/>
        <source>The model stopped in mid-text.</source>
        <translation>Das Modell hat mitten im Text angehalten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/sampling.py"/>
        <source>Its numbers ran out of bounds. Your text is safe.</source>
        <translation>Seine Zahlen sind aus dem Rahmen gelaufen. Ihr Text ist sicher.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/sampling.py"/>
        <source>Try again, or choose another model.</source>
        <translation>Versuchen Sie es noch einmal, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/scoring.py"/>
        <source>There is nothing to score.</source>
        <translation>Es gibt nichts zu bewerten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/scoring.py"/>
        <source>Scoring was stopped.</source>
        <translation>Das Bewerten wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/scoring.py"/>
        <source>The model's numbers ran out of bounds.</source>
        <translation>Die Zahlen des Modells sind aus dem Rahmen gelaufen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/scoring.py"/>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>The file {source} is damaged.</source>
        <translation>Die Datei {source} ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>The tokens of this model cannot be used.</source>
        <translation>Die Token dieses Modells sind nicht verwendbar.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>They are not made as GPT-2's are (byte-level BPE).</source>
        <translation>Sie sind nicht gebildet wie die von GPT-2 (byte-level BPE).</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>{source} does not spell every byte, so some text would be lost.</source>
        <translation>{source} kann nicht jedes Byte schreiben, ein Teil des Textes ginge verloren.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>Its merges do not fit its vocabulary.</source>
        <translation>Ihre Verschmelzungen passen nicht zu ihrem Vokabular.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>It does not list tokens and merges.</source>
        <translation>Sie führt keine Token und Verschmelzungen auf.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>It does not number its tokens.</source>
        <translation>Sie nummeriert ihre Token nicht.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>It does not list merges.</source>
        <translation>Sie führt keine Verschmelzungen auf.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/licences.py"/>
        <source>The package holds no text of its licence; its name is all that it tells.</source>
        <translation>Das Paket enthält keinen Text seiner Lizenz; es nennt nur ihren Namen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/resources.py"/>
        <source>A part of the program is missing: {value1}.</source>
        <translation>Ein Teil des Programms fehlt: {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/resources.py"/>
        <source>The installation is not complete.</source>
        <translation>Die Installation ist nicht vollständig.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/resources.py"/>
        <source>Install gpt2-desk again.</source>
        <translation>Installieren Sie gpt2-desk noch einmal.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>The size of the letters is {value1}.</source>
        <translation>Die Schriftgröße ist {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>Choose one from {low} to {high} pixels.</source>
        <translation>Wählen Sie eine von {low} bis {high} Pixel.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>The lines are {value1} characters long.</source>
        <translation>Die Zeilen sind {value1} Zeichen lang.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>Choose from {shortest} to {longest} characters.</source>
        <translation>Wählen Sie {shortest} bis {longest} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>Choose {choices}, or no limit.</source>
        <translation>Wählen Sie {choices}, oder keine Grenze.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>Choose a whole number from 0 to {MAX_SEED}.</source>
        <translation>Wählen Sie eine ganze Zahl von 0 bis {MAX_SEED}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>The pause before a suggestion is {value1} milliseconds.</source>
        <translation>Die Pause vor einem Vorschlag ist {value1} Millisekunden.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>Choose one from {low} to {high} milliseconds.</source>
        <translation>Wählen Sie eine von {low} bis {high} Millisekunden.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/home.py"/>
        <source>{HOME_VARIABLE} is {chosen}, which is no folder.</source>
        <translation>{HOME_VARIABLE} ist {chosen}, und das ist kein Ordner.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/home.py"/>
        <source>This computer knows no person of that name.</source>
        <translation>Dieser Computer kennt niemanden mit diesem Namen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/home.py"/>
        <source>Give it the whole path of a folder.</source>
        <translation>Geben Sie den ganzen Pfad eines Ordners an.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/presets.py"/>
        <source>Steady</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/presets.py"/>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/presets.py"/>
        <source>Daring</source>
        <translation>Gewagt</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/presets.py"/>
        <source>Wild</source>
        <translation>Wild</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/reading.py"/>
        <source>A group of settings is not a group.</source>
        <translation>Eine Gruppe von Einstellungen ist keine Gruppe.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/store.py"/>
        <source>The settings could not be saved.</source>
        <translation>Die Einstellungen ließen sich nicht speichern.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>The system says: {value1}.</source>
        <translation>Das System meldet: {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/store.py"/>
        <source>See whether the folder {folder} may be written and the disk has room.</source>
        <translation>Sehen Sie nach, ob der Ordner {folder} beschrieben werden darf und der Datenträger Platz hat.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>A page in which a GPT-2 continues what you write. The model runs on this machine; what you write stays here. The small model inside was trained for this program on fiction in the public domain.</source>
        <translation>Eine Seite, auf der ein GPT-2 weiterschreibt, was Sie schreiben. Das Modell läuft auf diesem Computer; was Sie schreiben, bleibt hier. Das kleine Modell darin wurde für dieses Programm an gemeinfreier Literatur trainiert.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>About gpt2-desk</source>
        <translation>Über gpt2-desk</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>Copy version details</source>
        <translation>Angaben zur Version kopieren</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>Licence of {name}</source>
        <translation>Lizenz von {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>What is inside</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>Licence: {name}</source>
        <translation>Lizenz: {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>New c&amp;hat</source>
        <translation>Neuer &amp;Chat</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Talk with the model.</source>
        <translation>Mit dem Modell sprechen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Earlier versions…</source>
        <translation>F&amp;rühere Fassungen…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>What the file held before, kept at each save.</source>
        <translation>Was die Datei vorher enthielt, aufbewahrt bei jedem Speichern.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Close</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorherige Fundstelle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>R&amp;eplace…</source>
        <translation>Erse&amp;tzen…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Preference&amp;s…</source>
        <translation>Einstellun&amp;gen…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Continue</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>The model writes on at the caret.</source>
        <translation>Das Modell schreibt an der Einfügemarke weiter.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>The model stops; what it wrote stays.</source>
        <translation>Das Modell hält an; was es geschrieben hat, bleibt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Try another</source>
        <translation>Anderer &amp;Versuch</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>What is there is kept.</source>
        <translation>Was da ist, wird aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Write three and choose</source>
        <translation>&amp;Drei schreiben und wählen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Previous alternative</source>
        <translation>Vo&amp;rherige Variante</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Next alternative</source>
        <translation>&amp;Nächste Variante</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Compare &amp;alternatives</source>
        <translation>Varianten ver&amp;gleichen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>W&amp;hat the model reads…</source>
        <translation>Was das &amp;Modell liest…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>A script of two becomes a chat; a chat becomes a page.</source>
        <translation>Ein Skript mit zweien wird zum Chat, ein Chat zur Seite.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Na&amp;mes and form…</source>
        <translation>Namen und &amp;Form…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Who talks in the chat, and how the model reads it.</source>
        <translation>Wer im Chat spricht, und wie das Modell ihn liest.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>H&amp;ow this was written…</source>
        <translation>W&amp;ie dies geschrieben wurde…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Stat&amp;istics…</source>
        <translation>S&amp;tatistik…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Foc&amp;us on the paragraph</source>
        <translation>Auf den &amp;Absatz konzentrieren</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Nothing but the page.</source>
        <translation>Nichts als die Seite.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Typewriter scrolling</source>
        <translation>Schreib&amp;maschinen-Bildlauf</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>The line you write stays where it is.</source>
        <translation>Die Zeile, die Sie schreiben, bleibt, wo sie ist.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Ne&amp;xt document</source>
        <translation>&amp;Nächstes Dokument</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>P&amp;revious document</source>
        <translation>Vorheriges &amp;Dokument</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Normal size</source>
        <translation>N&amp;ormale Größe</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Mar&amp;k the model’s words</source>
        <translation>&amp;Wörter des Modells markieren</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;All models…</source>
        <translation>&amp;Alle Modelle…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Fetch, check and remove models.</source>
        <translation>Modelle holen, prüfen und entfernen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Open a folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;About gpt2-desk</source>
        <translation>&amp;Über gpt2-desk</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Tint</source>
        <translation>&amp;Farbton</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Tint and &amp;dotted line</source>
        <translation>Farbton und gepunktete &amp;Linie</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Nothing</source>
        <translation>&amp;Gar nicht</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>A pinned one stays. Unpin it first.</source>
        <translation>Eine angeheftete bleibt. Lösen Sie sie zuerst.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Alternative {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Put it into the page</source>
        <translation>Auf die Seite setzen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Stop writing this one</source>
        <translation>Das Schreiben dieser Variante anhalten</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>writing…</source>
        <translation>schreibt…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>shown now</source>
        <translation>jetzt gezeigt</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>The key {number} takes it.</source>
        <translation>Die Taste {number} übernimmt sie.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>{what} alternative {number}</source>
        <translation>{what}: Variante {number}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Throw it away (Delete)</source>
        <translation>Wegwerfen (Entf)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Keep it no longer (P)</source>
        <translation>Nicht länger behalten (P)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Keep it, and in front (P)</source>
        <translation>Behalten, und zwar vorn (P)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/controller.py"/>
        <source>{time}, temperature {temperature}</source>
        <translation>{time}, Temperatur {temperature}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/controller.py"/>
        <source>There are no alternatives here. Try another to get one.</source>
        <translation>Hier gibt es keine Varianten. Mit einem anderen Versuch erhalten Sie eine.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/controller.py"/>
        <source>There are no alternatives here. Write three and choose, to have some.</source>
        <translation>Hier gibt es keine Varianten. Lassen Sie drei schreiben und wählen Sie, um welche zu haben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/controller.py"/>
        <source>The one on the page cannot be dropped. Take another first.</source>
        <translation>Die Variante auf der Seite lässt sich nicht verwerfen. Übernehmen Sie zuerst eine andere.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/pill.py"/>
        <source>Previous alternative</source>
        <translation>Vorherige Variante</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/pill.py"/>
        <source>Compare alternatives</source>
        <translation>Varianten vergleichen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/pill.py"/>
        <source>Next alternative</source>
        <translation>Nächste Variante</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/pill.py"/>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/pill.py"/>
        <source>{number} of {total}, compare alternatives</source>
        <translation>{number} von {total}, Varianten vergleichen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/pill.py"/>
        <source>Alternative {number} of {total}</source>
        <translation>Variante {number} von {total}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>1–9 take, P pins, Delete drops, M writes more</source>
        <translation>1–9 übernimmt, P heftet an, Entf verwirft, M schreibt weitere</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>They are still being written.</source>
        <translation>Sie werden noch geschrieben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>Alternatives</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>Write three more</source>
        <translation>Drei weitere schreiben</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>Close the alternatives</source>
        <translation>Varianten schließen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>Write three more (M)</source>
        <translation>Drei weitere schreiben (M)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/controller.py"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/equipped.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/equipped.py"/>
        <source>Some words, or Esc to leave it as it was</source>
        <translation>Ein paar Worte, oder Esc, um es zu lassen, wie es war</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/equipped.py"/>
        <source>Edit what {name} says</source>
        <translation>Bearbeiten, was {name} sagt</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/handles.py"/>
        <source>{name} is writing</source>
        <translation>{name} schreibt</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Enter sends. Shift+Enter starts a new line.</source>
        <translation>Eingabe sendet. Umschalt+Eingabe beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>{name} is still writing. Your words stay here; Esc stops.</source>
        <translation>{name} schreibt noch. Ihre Worte bleiben hier; Esc hält an.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Say something</source>
        <translation>Etwas sagen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabe)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Stop writing (Esc)</source>
        <translation>Schreiben anhalten (Esc)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Say something. {name} answers.</source>
        <translation>Sagen Sie etwas. {name} antwortet.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>{name} is writing. Esc stops.</source>
        <translation>{name} schreibt. Esc hält an.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Enter lets {name} go on.</source>
        <translation>Eingabe lässt {name} fortfahren.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/name_field.py"/>
        <source>A name is needed: it tells who speaks.</source>
        <translation>Ein Name wird gebraucht: Er sagt, wer spricht.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/name_field.py"/>
        <source>At most {most} characters; these are {count}.</source>
        <translation>Höchstens {most} Zeichen; dies sind {count}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/name_field.py"/>
        <source>A name stands on one line.</source>
        <translation>Ein Name steht auf einer Zeile.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/name_field.py"/>
        <source>A name has no colon: a script puts one behind it.</source>
        <translation>Ein Name hat keinen Doppelpunkt: Ein Skript setzt einen dahinter.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/name_field.py"/>
        <source>Both are called so. The model could not tell who speaks.</source>
        <translation>Beide heißen so. Das Modell könnte nicht sagen, wer spricht.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/painting.py"/>
        <source>The model reads from here</source>
        <translation>Das Modell liest ab hier</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/painting.py"/>
        <source>changed by you</source>
        <translation>von Ihnen geändert</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/replies.py"/>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Where the two are, and who they are. The model always reads it first.</source>
        <translation>Wo die beiden sind, und wer sie sind. Das Modell liest es immer zuerst.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>You are in a lighthouse with its keeper …</source>
        <translation>Sie sind in einem Leuchtturm, bei seinem Wärter …</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Enter keeps it. Esc leaves it as it was.</source>
        <translation>Eingabe übernimmt es. Esc lässt es, wie es war.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Add a scene</source>
        <translation>Szene hinzufügen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Names and form…</source>
        <translation>Namen und Form…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Who speaks, and how the model reads it</source>
        <translation>Wer spricht, und wie das Modell es liest</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Edit the scene</source>
        <translation>Szene bearbeiten</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>{scene} is read once, the last paragraph for each turn: {name} speaks to {other} and says {text}.</source>
        <translation>{scene} wird einmal gelesen, der letzte Absatz bei jedem Beitrag: {name} spricht zu {other} und sagt {text}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>As the model wants it</source>
        <translation>Wie es das Modell braucht</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Most models go on with a script; DialoGPT was taught turns.</source>
        <translation>Die meisten Modelle führen ein Skript fort; DialoGPT hat Beiträge gelernt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Like a script</source>
        <translation>Wie ein Skript</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Names stand before what they say.</source>
        <translation>Namen stehen vor dem, was sie sagen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>In turns (DialoGPT)</source>
        <translation>In Beiträgen (DialoGPT)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Each turn ends with a sign of its own. Names are not read.</source>
        <translation>Jeder Beitrag endet mit einem eigenen Zeichen. Namen werden nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Names and form</source>
        <translation>Namen und Form</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>The model’s name</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>The model’s first line</source>
        <translation>Erste Zeile des Modells</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Nothing: you begin</source>
        <translation>Keine: Sie beginnen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Form of the script</source>
        <translation>Form des Skripts</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Back to the usual form</source>
        <translation>Zurück zur üblichen Form</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>What the model would read</source>
        <translation>Was das Modell lesen würde</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>How the model reads it</source>
        <translation>Wie das Modell es liest</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>The model is writing.</source>
        <translation>Das Modell schreibt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Previous</source>
        <translation>Vorherige</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Previous (Left)</source>
        <translation>Vorherige (Pfeil links)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Next (Right)</source>
        <translation>Nächste (Pfeil rechts)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Try another</source>
        <translation>Anderer Versuch</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Try another (R)</source>
        <translation>Anderer Versuch (R)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Edit (E)</source>
        <translation>Bearbeiten (E)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Copy (C)</source>
        <translation>Kopieren (C)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>To the page</source>
        <translation>Auf die Seite</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>To the page (P)</source>
        <translation>Auf die Seite (P)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/transcript.py"/>
        <source>Select all of it</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/transcript.py"/>
        <source>Copy the selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/transcript_view.py"/>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/view.py"/>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/view.py"/>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/view.py"/>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/view.py"/>
        <source>Say something as {name}</source>
        <translation>Etwas sagen als {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/view.py"/>
        <source>Say something. The model answers as {name}.</source>
        <translation>Sagen Sie etwas. Das Modell antwortet als {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>The memory and the note together are longer than half of what the model can read. Their ends are left out.</source>
        <translation>Gedächtnis und Notiz sind zusammen länger als die Hälfte dessen, was das Modell lesen kann. Ihre Enden werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>The text is longer than what is left for it. Its beginning is left out.</source>
        <translation>Der Text ist länger als das, was für ihn bleibt. Sein Anfang wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>memory {count}</source>
        <translation>Gedächtnis {count}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>note {count}</source>
        <translation>Notiz {count}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>text {count}</source>
        <translation>Text {count}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>room to write {count}</source>
        <translation>Platz zum Schreiben {count}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>of {count} tokens</source>
        <translation>von {count} Token</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/dialog.py"/>
        <source>Always read first. Who is who, what has happened, how it should sound.</source>
        <translation>Wird immer zuerst gelesen. Wer wer ist, was geschehen ist, wie es klingen soll.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/dialog.py"/>
        <source>Read near the end, where it weighs most.</source>
        <translation>Wird nahe dem Ende gelesen, wo es am meisten wiegt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/dialog.py"/>
        <source>What the model reads</source>
        <translation>Was das Modell liest</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/dialog.py"/>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/dialog.py"/>
        <source>Author’s note</source>
        <translation>Notiz des Autors</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>Text (*.md *.txt *.markdown *.text);;All files (*)</source>
        <translation>Text (*.md *.txt *.markdown *.text);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>Open the folder of a model</source>
        <translation>Ordner eines Modells öffnen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>Save first?</source>
        <translation>Zuerst speichern?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>{name} has words that are not saved.</source>
        <translation>{name} enthält Worte, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>They will be lost unless you save them.</source>
        <translation>Sie gehen verloren, wenn Sie sie nicht speichern.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>&amp;Don’t save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>Write on from the caret ({keys}).</source>
        <translation>Ab der Einfügemarke weiterschreiben ({keys}).</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>Stop writing ({keys}).</source>
        <translation>Schreiben anhalten ({keys}).</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>New ({keys})</source>
        <translation>Neu ({keys})</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>Show the sidebar</source>
        <translation>Seitenleiste zeigen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>Hide the sidebar</source>
        <translation>Seitenleiste verbergen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>This file is open in another window of the program. Of two that change it, the second to save is asked first.</source>
        <translation>Diese Datei ist in einem anderen Fenster des Programms offen. Wenn beide sie ändern, wird beim zweiten Speichern zuerst gefragt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>There is no earlier version. One is kept whenever a save replaces what a file held.</source>
        <translation>Es gibt keine frühere Fassung. Eine wird aufbewahrt, sooft ein Speichern ersetzt, was eine Datei enthielt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>Save it there again</source>
        <translation>Wieder dort speichern</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>Take theirs</source>
        <translation>Die andere übernehmen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/open_document.py"/>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/open_document.py"/>
        <source>{writer} and {model}</source>
        <translation>{writer} und {model}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/recovery.py"/>
        <source>A page that was open when the program closed cannot be read. What is left is put aside.</source>
        <translation>Eine Seite, die offen war, als das Programm schloss, ist nicht lesbar. Was übrig ist, wird beiseitegelegt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/storage.py"/>
        <source>What was kept beside this file, such as its alternatives, cannot be read. The text is whole.</source>
        <translation>Was neben dieser Datei aufbewahrt war, etwa ihre Varianten, ist nicht lesbar. Der Text ist vollständig.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/storage.py"/>
        <source>This file has line ends of a rare kind. Saving makes them ordinary ones.</source>
        <translation>Diese Datei hat Zeilenenden einer seltenen Art. Beim Speichern werden gewöhnliche daraus.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/storage.py"/>
        <source>This file was written in an older encoding, Windows-1252. It is saved in the same.</source>
        <translation>Diese Datei wurde in einer älteren Kodierung geschrieben, Windows-1252. Sie wird in derselben gespeichert.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/storage.py"/>
        <source>This file mixes line ends. Saving gives all lines the commoner kind.</source>
        <translation>Diese Datei mischt Zeilenenden. Beim Speichern erhalten alle Zeilen die häufigere Art.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/storage.py"/>
        <source>The text is saved. Its alternatives and notes could not be kept beside it. {why}</source>
        <translation>Der Text ist gespeichert. Seine Varianten und Notizen ließen sich nicht daneben aufbewahren. {why}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/storage.py"/>
        <source>The earlier version of this file could not be kept. {why}</source>
        <translation>Die frühere Fassung dieser Datei ließ sich nicht aufbewahren. {why}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/ghost.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/margin.py"/>
        <source>The model
reads from here</source>
        <translation>Das Modell
liest ab hier</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/margin.py"/>
        <source>The model reads from here. It no longer sees what stands above.</source>
        <translation>Das Modell liest ab hier. Was darüber steht, sieht es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/painting.py"/>
        <source>Begin anywhere.</source>
        <translation>Beginnen Sie irgendwo.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/surface.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/surface.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/surface.py"/>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/surface.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/surface.py"/>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/view.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/error_bar.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/error_bar.py"/>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/error_bar.py"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/error_bar.py"/>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Tell capitals from small letters, and typographic quotation marks from straight ones.</source>
        <translation>Große Buchstaben von kleinen unterscheiden, und typografische Anführungszeichen von geraden.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Find no part of a longer word.</source>
        <translation>Keinen Teil eines längeren Wortes finden.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>The words are a regular expression: \w+ is any word, . any character, (…) a group that the replacement may take over as \1.</source>
        <translation>Die Wörter sind ein regulärer Ausdruck: \w+ ist ein beliebiges Wort, . ein beliebiges Zeichen, (…) eine Gruppe, die der Ersatz als \1 übernehmen kann.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Previous match</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Next match</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Close find and replace</source>
        <translation>Suchen und Ersetzen schließen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Match case</source>
        <translation>Groß/klein beachten</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Replace this match</source>
        <translation>Diese Fundstelle ersetzen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Replace all matches</source>
        <translation>Alle Fundstellen ersetzen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>From the top</source>
        <translation>Vom Anfang an</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>From the end</source>
        <translation>Vom Ende an</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>Replaced {number}</source>
        <translation>{number} ersetzt</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>Replaced the first {number}</source>
        <translation>Die ersten {number} ersetzt</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>{number} of over {total}</source>
        <translation>{number} von über {total}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>over {total} found</source>
        <translation>über {total} gefunden</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>{total} found</source>
        <translation>{total} gefunden</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/dialog.py"/>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/dialog.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/dialog.py"/>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/dialog.py"/>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/keys.py"/>
        <source>Take the suggestion</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/keys.py"/>
        <source>Take its next word</source>
        <translation>Sein nächstes Wort übernehmen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/keys.py"/>
        <source>Another suggestion</source>
        <translation>Anderer Vorschlag</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/keys.py"/>
        <source>The suggestion before</source>
        <translation>Der Vorschlag davor</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/keys.py"/>
        <source>Refuse it</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/keys.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Writing with the model</source>
        <translation>Schreiben mit dem Modell</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Trying again</source>
        <translation>Noch ein Versuch</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Talking with the model</source>
        <translation>Sprechen mit dem Modell</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Whose words</source>
        <translation>Wessen Worte</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Models and the network</source>
        <translation>Modelle und das Netz</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Write a few words and press {continue_}. The model goes on from your caret, as far as the length in the sidebar lets it. {stop} stops it sooner, and what it wrote stays. What stands after the caret keeps its place and is not read.</source>
        <translation>Schreiben Sie ein paar Worte und drücken Sie {continue_}. Das Modell fährt an Ihrer Einfügemarke fort, so weit es die Länge in der Seitenleiste zulässt. {stop} hält es früher an, und was es geschrieben hat, bleibt. Was hinter der Einfügemarke steht, behält seinen Platz und wird nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>You can type, click and scroll while it writes. Your words land where your caret is; the model keeps a place of its own.</source>
        <translation>Sie können tippen, klicken und blättern, während es schreibt. Ihre Worte landen, wo Ihre Einfügemarke ist; das Modell behält seine eigene Stelle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>The sidebar ({sidebar}) holds the voice. Temperature says how daring the next word may be: low is steady, high is surprising. A change takes effect with the next word, also while the model writes. Behind “More…” are words it is never to write, words to favour, and what is done against repetition.</source>
        <translation>Die Seitenleiste ({sidebar}) enthält die Stimme. Die Temperatur sagt, wie gewagt das nächste Wort sein darf: Niedrig ist ruhig, hoch ist überraschend. Eine Änderung wirkt ab dem nächsten Wort, auch während das Modell schreibt. Hinter „Mehr…“ stehen Wörter, die es nie schreiben soll, Wörter, die es bevorzugen soll, und was gegen Wiederholungen getan wird.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>The same seed, text and settings give the same words. The lock beside the seed keeps it.</source>
        <translation>Derselbe Seed, derselbe Text und dieselben Einstellungen ergeben dieselben Worte. Das Schloss neben dem Seed behält ihn bei.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“Try another” ({retry}) writes the passage another way. Nothing is thrown away: what was there is kept as an alternative. A pill beside the passage says which one you see, such as 2 of 3; {previous} and {next_} go through them. What you added after one goes and comes with it.</source>
        <translation>„Anderer Versuch“ ({retry}) schreibt die Stelle auf andere Art. Nichts wird weggeworfen: Was da war, wird als Variante aufbewahrt. Ein Schildchen neben der Stelle sagt, welche Sie sehen, etwa 2 von 3; {previous} und {next_} gehen sie durch. Was Sie hinter einer angefügt haben, geht und kommt mit ihr.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“Write three and choose” ({compare}) writes three side by side. A digit takes one. {list_} lays out all alternatives of the passage at the caret.</source>
        <translation>„Drei schreiben und wählen“ ({compare}) schreibt drei nebeneinander. Eine Ziffer übernimmt eine. {list_} breitet alle Varianten der Stelle an der Einfügemarke aus.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>One undo ({undo}) takes one whole continuation back, and nothing of what you typed meanwhile.</source>
        <translation>Ein Rückgängig ({undo}) nimmt eine ganze Fortsetzung zurück, und nichts von dem, was Sie inzwischen getippt haben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>When you pause, a few words are offered in grey. {tab} takes them all, {word} only the next word, {another} shows others, {before} those before. {stop} refuses them. Any other key is simply typed.</source>
        <translation>Wenn Sie innehalten, werden in Grau ein paar Worte angeboten. {tab} übernimmt alle, {word} nur das nächste Wort, {another} zeigt andere, {before} die davor. {stop} lehnt sie ab. Jede andere Taste wird einfach getippt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Words that are offered are no part of your text until you take them: no file, no copy and no undo has them. “Suggest while I pause” in the sidebar switches them off, or lets you set how long a pause is.</source>
        <translation>Angebotene Worte gehören nicht zu Ihrem Text, bis Sie sie übernehmen: Keine Datei, keine Kopie und kein Rückgängig enthält sie. „Vorschlagen, wenn ich innehalte“ in der Seitenleiste schaltet sie aus oder lässt Sie festlegen, wie lang eine Pause ist.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>A model reads only so much at once, counted in tokens; a token is a word or a piece of one. In a long text a mark in the margin stands at the line where its reading begins. What lies above it is not read.</source>
        <translation>Ein Modell liest nur eine begrenzte Menge auf einmal, gezählt in Token; ein Token ist ein Wort oder ein Stück davon. In einem langen Text steht am Rand eine Marke an der Zeile, wo sein Lesen beginnt. Was darüber liegt, wird nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“What the model reads” ({context}) shows the very text. There you can write a memory, which is always read first: who is who, what has happened, how it should sound. An author’s note is read near the end, where it weighs most. Both are kept with the document.</source>
        <translation>„Was das Modell liest“ ({context}) zeigt genau den Text. Dort können Sie ein Gedächtnis schreiben, das immer zuerst gelesen wird: wer wer ist, was geschehen ist, wie es klingen soll. Eine Notiz des Autors wird gegen Ende gelesen, wo sie am meisten wiegt. Beides wird mit dem Dokument aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“New chat” ({chat}) opens a conversation beside your pages. “Names and form” in the Write menu says who talks, and how the model reads it. “Open as a chat” makes a chat of a script in which two speak, and a page of a chat.</source>
        <translation>„Neuer Chat“ ({chat}) öffnet ein Gespräch neben Ihren Seiten. „Namen und Form“ im Menü „Schreiben“ sagt, wer spricht und wie das Modell es liest. „Als Chat öffnen“ macht aus einem Skript, in dem zwei sprechen, einen Chat und aus einem Chat eine Seite.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>The model’s words have a tint and a small corner at each end. Words that you put among them have a tint of their own and a dashed line. That survives undo, copying, saving and opening. “Mark the model’s words” in the View menu changes how they are marked, or leaves it out.</source>
        <translation>Die Wörter des Modells haben einen Farbton und an jedem Ende eine kleine Ecke. Wörter, die Sie dazwischensetzen, haben einen eigenen Farbton und eine gestrichelte Linie. Das übersteht Rückgängigmachen, Kopieren, Speichern und Öffnen. „Wörter des Modells markieren“ im Menü „Ansicht“ ändert, wie sie markiert sind, oder lässt es weg.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“How this was written” ({receipt}) tells of the words at the caret: which model wrote them, with which settings and seed, and what it had read. It can write them again. “Statistics” counts your words and the model’s.</source>
        <translation>„Wie dies geschrieben wurde“ ({receipt}) berichtet über die Wörter an der Einfügemarke: welches Modell sie schrieb, mit welchen Einstellungen und welchem Seed, und was es gelesen hatte. Von dort lassen sie sich noch einmal schreiben. „Statistik“ zählt Ihre Wörter und die des Modells.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Each change is written to a journal on this machine within a second or two, in pages without a name as well, and while the model writes. After a crash or a power cut the next start offers to bring the pages back.</source>
        <translation>Jede Änderung wird binnen ein bis zwei Sekunden in ein Journal auf diesem Computer geschrieben, auch bei Seiten ohne Namen und während das Modell schreibt. Nach einem Absturz oder Stromausfall bietet der nächste Start an, die Seiten zurückzuholen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>A document is a plain text file. Who wrote what, alternatives and notes lie beside it in a file whose name ends in “.desk.json”; take both along when you move it. What a save replaces is kept for a while: “Earlier versions” in the File menu opens it. A file that another program has changed is not overwritten unasked.</source>
        <translation>Ein Dokument ist eine einfache Textdatei. Wer was geschrieben hat, Varianten und Notizen liegen daneben in einer Datei, deren Name auf „.desk.json“ endet; nehmen Sie beide mit, wenn Sie es verschieben. Was beim Speichern ersetzt wird, bleibt eine Weile erhalten: „Frühere Fassungen“ im Menü „Datei“ öffnet es. Eine Datei, die ein anderes Programm geändert hat, wird nicht ungefragt überschrieben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>A small model is inside the program and writes without the internet. What you write is sent to nobody.</source>
        <translation>Ein kleines Modell steckt im Programm und schreibt ohne Internet. Was Sie schreiben, wird niemandem gesendet.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“All models” ({models}) shows the larger ones. They write better, more slowly, and need more memory; each card says how its model will run here. They come from the Hugging Face hub, and only when you press Download. A download can be paused, and goes on where it was. “Open a folder” takes a model that you have.</source>
        <translation>„Alle Modelle“ ({models}) zeigt die größeren. Sie schreiben besser, langsamer und brauchen mehr Arbeitsspeicher; jede Karte sagt, wie ihr Modell hier laufen wird. Sie kommen vom Hugging Face Hub, und nur, wenn Sie „Herunterladen“ wählen. Das Herunterladen lässt sich unterbrechen und geht dort weiter, wo es war. „Ordner öffnen“ nimmt ein Modell, das Sie haben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“Work offline” in Preferences ({preferences}) shuts the network out altogether.</source>
        <translation>„Offline arbeiten“ in den Einstellungen ({preferences}) schließt das Netz ganz aus.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>No such model: {name}.</source>
        <translation>Kein solches Modell: {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/model_controller.py"/>
        <source>It is no longer where it was.</source>
        <translation>Es ist nicht mehr dort, wo es war.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/model_controller.py"/>
        <source>Open another folder…</source>
        <translation>Anderen Ordner öffnen…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/model_controller.py"/>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card.py"/>
        <source>Progress of {name}</source>
        <translation>Fortschritt von {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card.py"/>
        <source>Add a token…</source>
        <translation>Token hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card.py"/>
        <source>Change folder…</source>
        <translation>Ordner ändern…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card_actions.py"/>
        <source>Downloads are switched off in Preferences.</source>
        <translation>Das Herunterladen ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card_actions.py"/>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card_actions.py"/>
        <source>More for {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card_actions.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Damaged: {files}.</source>
        <translation>Beschädigt: {files}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Missing: {files}.</source>
        <translation>Es fehlen: {files}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>The model is not as it was when it came.</source>
        <translation>Das Modell ist nicht mehr so, wie es kam.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>It should not be used as it is.</source>
        <translation>So sollte es nicht verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Readable. Nothing is known to compare it with.</source>
        <translation>Lesbar. Nichts ist bekannt, womit es sich vergleichen ließe.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Checked: as it was fetched.</source>
        <translation>Geprüft: wie heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Fetch what is damaged</source>
        <translation>Beschädigtes neu laden</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Open its page</source>
        <translation>Seite des Modells öffnen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/dialog.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/notes.py"/>
        <source>Downloads are switched off.</source>
        <translation>Das Herunterladen ist ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/notes.py"/>
        <source>Open Preferences</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/notes.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/notes.py"/>
        <source>Change where models are kept</source>
        <translation>Ändern, wo Modelle liegen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/notes.py"/>
        <source>Kept in</source>
        <translation>Abgelegt in</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Where the disk allows it they take no room twice.</source>
        <translation>Wo der Datenträger es zulässt, belegen sie keinen doppelten Platz.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>A model in a folder</source>
        <translation>Ein Modell in einem Ordner</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>How is the model in {name} to be kept?</source>
        <translation>Wie soll das Modell in {name} aufbewahrt werden?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>A copy stays whatever becomes of the folder. Used where it is, it takes no room twice.</source>
        <translation>Eine Kopie bleibt, was auch immer aus dem Ordner wird. Am Ort verwendet, belegt es keinen doppelten Platz.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Copy it</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Use it where it is</source>
        <translation>Am &amp;Ort verwenden</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Ca&amp;ncel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Give it up?</source>
        <translation>Aufgeben?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Give up the download of {name}?</source>
        <translation>Das Herunterladen von {name} aufgeben?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>{size} that are here will be deleted. To keep them, pause it instead.</source>
        <translation>{size}, die schon da sind, werden gelöscht. Um sie zu behalten, unterbrechen Sie es stattdessen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Give up</source>
        <translation>&amp;Aufgeben</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Remove it?</source>
        <translation>Entfernen?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Remove {name} from this computer?</source>
        <translation>{name} von diesem Computer entfernen?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>{size} will be freed. What it wrote stays in your documents.</source>
        <translation>{size} werden frei. Was es geschrieben hat, bleibt in Ihren Dokumenten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Keep models in</source>
        <translation>Modelle ablegen in</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>The cache</source>
        <translation>Der Cache</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Take these models over?</source>
        <translation>Diese Modelle übernehmen?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Take over</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Forget it?</source>
        <translation>Aus der Liste nehmen?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Forget {name}?</source>
        <translation>{name} aus der Liste nehmen?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Its files stay where they are, untouched.</source>
        <translation>Die Dateien bleiben unberührt, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Forget</source>
        <translation>Aus der &amp;Liste nehmen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>There is no GPT-2 in the Hugging Face cache that is not here already.</source>
        <translation>Im Hugging-Face-Cache ist kein GPT-2, das nicht schon hier ist.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/search.py"/>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/search.py"/>
        <source>On this machine</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/search.py"/>
        <source>Can be downloaded</source>
        <translation>Zum Herunterladen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/search.py"/>
        <source>For conversation</source>
        <translation>Für Gespräche</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/shelf.py"/>
        <source>No model of that name. Try the hub’s full name, such as distilbert/distilgpt2.</source>
        <translation>Kein Modell dieses Namens. Versuchen Sie es mit dem vollen Namen im Hub, etwa distilbert/distilgpt2.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/shelf.py"/>
        <source>No models of this kind.</source>
        <translation>Keine Modelle dieser Art.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/shelf.py"/>
        <source>Any GPT-2 on the hub: it is looked at before anything is fetched.</source>
        <translation>Jedes GPT-2 im Hub: Es wird angesehen, bevor etwas geladen wird.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Use {name}</source>
        <translation>{name} verwenden</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Download {name}</source>
        <translation>{name} herunterladen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Download anyway</source>
        <translation>Trotzdem herunterladen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Download {name} anyway</source>
        <translation>{name} trotzdem herunterladen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Resume the download of {name}</source>
        <translation>Herunterladen von {name} fortsetzen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Pause the download of {name}</source>
        <translation>Herunterladen von {name} unterbrechen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Try the download of {name} again</source>
        <translation>Herunterladen von {name} noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Cancel the download of {name}</source>
        <translation>Herunterladen von {name} abbrechen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Cancel the check of {name}</source>
        <translation>Prüfung von {name} abbrechen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Remove what is here of {name}</source>
        <translation>Entfernen, was von {name} da ist</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Verify the files of {name}</source>
        <translation>Dateien von {name} prüfen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Reveal in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Reveal {name} in its folder</source>
        <translation>{name} im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Forget</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Forget {name}; its folder stays</source>
        <translation>{name} aus der Liste nehmen; der Ordner bleibt</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Download {name} sooner</source>
        <translation>{name} früher herunterladen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Download {name} later</source>
        <translation>{name} später herunterladen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Downloading</source>
        <translation>Lädt herunter</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Stalled</source>
        <translation>Stockt</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Checking</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Paused</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Inside</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Partly here</source>
        <translation>Teilweise da</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Not here</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>A model that lies in a folder of your own.</source>
        <translation>Ein Modell, das in einem eigenen Ordner liegt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>More ways to a model</source>
        <translation>Weitere Wege zu einem Modell</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Find a model</source>
        <translation>Modell suchen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Part of a name, or the full name of any GPT-2 on the hub.</source>
        <translation>Teil eines Namens oder der volle Name eines beliebigen GPT-2 im Hub.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Which models to show</source>
        <translation>Welche Modelle zu zeigen sind</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Which models to show.</source>
        <translation>Welche Modelle zu zeigen sind.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Look in the Hugging Face cache…</source>
        <translation>Im Hugging-Face-Cache nachsehen…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Hub token…</source>
        <translation>Hub-Token…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Runs easily here</source>
        <translation>Läuft hier mühelos</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Runs well here</source>
        <translation>Läuft hier gut</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Runs here at a walking pace</source>
        <translation>Läuft hier im Schritttempo</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Tight: close other programs</source>
        <translation>Knapp: andere Programme schließen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{done} of {total} {unit}</source>
        <translation>{done} von {total} {unit}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{duration} left</source>
        <translation>noch {duration}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>in {duration}</source>
        <translation>in {duration}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about {speed} tokens/s</source>
        <translation>etwa {speed} Token/s</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Memory it needs: {needs}.</source>
        <translation>Bedarf an Arbeitsspeicher: {needs}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{used} used, {free} free</source>
        <translation>{used} belegt, {free} frei</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>After one other</source>
        <translation>Nach einem anderen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>After {count} others</source>
        <translation>Nach {count} anderen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Will not fit: needs {needed} of memory, this machine has {free} free</source>
        <translation>Passt nicht: braucht {needed} Arbeitsspeicher, dieser Computer hat {free} frei</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about a day</source>
        <translation>etwa 1 Tag</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about {count} days</source>
        <translation>etwa {count} Tage</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>soon</source>
        <translation>in Kürze</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>in {seconds} s</source>
        <translation>in {seconds} s</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{size} in {precision}</source>
        <translation>{size} in {precision}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>licence on its page</source>
        <translation>Lizenz auf der Seite des Modells</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{name} licence</source>
        <translation>Lizenz {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{used} used</source>
        <translation>{used} belegt</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{share} checked</source>
        <translation>{share} geprüft</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Begins when those before it are done</source>
        <translation>Beginnt, wenn die vorigen fertig sind</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>The line broke; trying again {wait}</source>
        <translation>Die Verbindung brach ab; neuer Versuch {wait}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Will not fit into this machine’s memory</source>
        <translation>Passt nicht in den Arbeitsspeicher dieses Computers</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Will not fit: needs {needed} of memory</source>
        <translation>Passt nicht: braucht {needed} Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>less than a minute</source>
        <translation>weniger als 1 Minute</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about a minute</source>
        <translation>etwa 1 Minute</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about {count} minutes</source>
        <translation>etwa {count} Minuten</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about an hour</source>
        <translation>etwa 1 Stunde</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about {count} hours</source>
        <translation>etwa {count} Stunden</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Asking the hub…</source>
        <translation>Der Hub wird gefragt…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>No data for a while; trying again</source>
        <translation>Seit einer Weile keine Daten; neuer Versuch</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>What is here is kept</source>
        <translation>Was da ist, bleibt erhalten</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Trying again {wait}</source>
        <translation>Neuer Versuch {wait}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/faces.py"/>
        <source>The program’s own</source>
        <translation>Die des Programms</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/faces.py"/>
        <source>Font of the page</source>
        <translation>Schrift der Seite</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/faces.py"/>
        <source>{name} (not on this machine)</source>
        <translation>{name} (nicht auf diesem Computer)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/network.py"/>
        <source>HF_HUB_OFFLINE is set, which switches downloads off.</source>
        <translation>HF_HUB_OFFLINE ist gesetzt; das schaltet das Herunterladen aus.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/network.py"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/network.py"/>
        <source>Work offline: never use the network</source>
        <translation>Offline arbeiten: das Netz nie verwenden</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>The line you write on stays at one height.</source>
        <translation>Die Zeile, in der Sie schreiben, bleibt auf einer Höhe.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Saves a document that has a file a few seconds after you pause.</source>
        <translation>Speichert ein Dokument, das eine Datei hat, einige Sekunden nachdem Sie innehalten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>With a gap between them</source>
        <translation>Mit Abstand dazwischen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Indented, as in a book</source>
        <translation>Eingezogen wie im Buch</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Size of the letters</source>
        <translation>Größe der Buchstaben</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Length of a line</source>
        <translation>Länge einer Zeile</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Typewriter scrolling</source>
        <translation>Schreibmaschinen-Bildlauf</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Save by itself</source>
        <translation>Von selbst speichern</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/place.py"/>
        <source>Stop moving the models</source>
        <translation>Verschieben der Modelle anhalten</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/place.py"/>
        <source>Progress of the move</source>
        <translation>Fortschritt des Verschiebens</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/place.py"/>
        <source>Models are kept in</source>
        <translation>Modelle liegen in</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>No token is kept.</source>
        <translation>Es ist kein Token gespeichert.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>this computer’s keyring</source>
        <translation>im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Needed only for models whose owner asks for permission. It is kept in the keyring of this computer, and sent to the hub alone.</source>
        <translation>Nur nötig für Modelle, deren Eigentümer eine Erlaubnis verlangt. Es wird im Schlüsselbund dieses Computers aufbewahrt und allein an den Hub gesendet.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Hub token</source>
        <translation>Hub-Token</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Remove the token</source>
        <translation>Token entfernen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Save the token</source>
        <translation>Token speichern</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Cancel: keep no new token</source>
        <translation>Abbrechen: kein neues Token speichern</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>A token is kept in {where}.</source>
        <translation>Ein Token liegt {where}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Replace the token</source>
        <translation>Token ersetzen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Add a token</source>
        <translation>Token hinzufügen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences.py"/>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>Moving the models…</source>
        <translation>Modelle werden verschoben…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>The models cannot be moved now.</source>
        <translation>Die Modelle lassen sich jetzt nicht verschieben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>A download is under way.</source>
        <translation>Es wird gerade etwas heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>Pause it, then try again.</source>
        <translation>Unterbrechen Sie es und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>The models were not moved.</source>
        <translation>Die Modelle wurden nicht verschoben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>The settings could not be saved, so they stay where they were.</source>
        <translation>Die Einstellungen ließen sich nicht speichern; deshalb bleiben die Modelle, wo sie waren.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>the environment (HF_TOKEN)</source>
        <translation>in der Umgebung (HF_TOKEN)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/presenter.py"/>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/presenter.py"/>
        <source>saved {time}</source>
        <translation>gespeichert um {time}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/presenter.py"/>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>min p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>repetition penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>no repeat ngram</source>
        <translation>n-Gramm ohne Wiederholung</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>typical p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>presence penalty</source>
        <translation>Präsenzstrafe</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>frequency penalty</source>
        <translation>Häufigkeitsstrafe</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>penalty range</source>
        <translation>Reichweite der Strafen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>dry multiplier</source>
        <translation>DRY</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>dry base</source>
        <translation>DRY-Basis</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>dry allowed length</source>
        <translation>DRY: erlaubte Länge</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>xtc probability</source>
        <translation>XTC</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>xtc threshold</source>
        <translation>XTC-Schwelle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>banned words</source>
        <translation>gesperrte Wörter</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>biased words</source>
        <translation>bevorzugte Wörter</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>loop guard</source>
        <translation>Schutz vor Kreisen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>{count} token</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>number {place} of {count}</source>
        <translation>Nummer {place} von {count}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>until Stop</source>
        <translation>bis Stopp</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>Together</source>
        <translation>Zugleich</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>Turned meanwhile</source>
        <translation>Beim Schreiben verstellt</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>No model wrote the words at the caret, or nothing is known of how it did.</source>
        <translation>Kein Modell schrieb die Wörter an der Einfügemarke, oder es ist nichts darüber bekannt, wie.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>This cannot be written again. {reason}</source>
        <translation>Dies lässt sich nicht noch einmal schreiben. {reason}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>yes: the same words cannot be had again</source>
        <translation>ja: dieselben Wörter sind nicht wieder zu bekommen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>This cannot be written again while the model is at work.</source>
        <translation>Dies lässt sich nicht noch einmal schreiben, solange das Modell arbeitet.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>Unsaved pages</source>
        <translation>Ungespeicherte Seiten</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>Open the pages that are ticked; the others are kept for the next start.</source>
        <translation>Die angehakten Seiten öffnen; die anderen bleiben für den nächsten Start erhalten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>Delete the pages that are ticked.</source>
        <translation>Die angehakten Seiten löschen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>Keep all pages for the next start.</source>
        <translation>Alle Seiten für den nächsten Start aufbewahren.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>The program closed before saving.</source>
        <translation>Das Programm endete vor dem Speichern.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/questions.py"/>
        <source>Discard?</source>
        <translation>Verwerfen?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/questions.py"/>
        <source>Discard this page, with {words}?</source>
        <translation>Diese Seite verwerfen ({words})?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/questions.py"/>
        <source>Discard {count} pages, with {words}?</source>
        <translation>{count} Seiten verwerfen ({words})?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/questions.py"/>
        <source>What was saved stays in its file. The rest cannot be brought back.</source>
        <translation>Was gespeichert wurde, bleibt in seiner Datei. Der Rest ist nicht zurückzuholen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/questions.py"/>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/row.py"/>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day}. {month} {year}, {time}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>{day} {month}, {time}</source>
        <translation>{day}. {month}, {time}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>Unsaved words from {time} are here.</source>
        <translation>Ungespeicherte Wörter sind da (Stand: {time}).</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>These pages are here.</source>
        <translation>Diese Seiten sind da.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/footer.py"/>
        <source>Try another ({keys})</source>
        <translation>Anderer Versuch ({keys})</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/footer.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/footer.py"/>
        <source>Write three and choose ({keys})</source>
        <translation>Drei schreiben und wählen ({keys})</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/length_picker.py"/>
        <source>A sentence</source>
        <translation>Ein Satz</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/length_picker.py"/>
        <source>A paragraph</source>
        <translation>Ein Absatz</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/length_picker.py"/>
        <source>A page</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/length_picker.py"/>
        <source>Until Stop</source>
        <translation>Bis Stopp</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/length_picker.py"/>
        <source>How much to write: a sentence, a paragraph, a page, or until Stop.</source>
        <translation>Wie viel zu schreiben ist: ein Satz, ein Absatz, eine Seite oder bis Stopp.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_picker.py"/>
        <source>More models…</source>
        <translation>Weitere Modelle…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_picker.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_picker.py"/>
        <source>The model that writes.</source>
        <translation>Das Modell, das schreibt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_section.py"/>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_section.py"/>
        <source>Waking the model…</source>
        <translation>Das Modell wird geweckt…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_section.py"/>
        <source>{count} M</source>
        <translation>{count} Mio</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_section.py"/>
        <source>{count} B</source>
        <translation>{count} Mrd</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_section.py"/>
        <source>{speed} tokens/s</source>
        <translation>{speed} Token/s</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>With commas between them; at most {words}, of {letters} letters each.</source>
        <translation>Mit Kommas dazwischen; höchstens {words}, mit je bis zu {letters} Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Words of your own</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Never write</source>
        <translation>Nie schreiben</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Words and phrases that it is not to write, with a small first letter or a capital one.</source>
        <translation>Wörter und Wendungen, die es nicht schreiben soll, ob klein oder groß begonnen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>suddenly, very</source>
        <translation>plötzlich, sehr</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Favour</source>
        <translation>Bevorzugen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Words that are to come more easily. A number after = says by how much: 2 where there is none, below 0 they come less easily.</source>
        <translation>Wörter, die leichter kommen sollen. Eine Zahl nach = sagt, um wie viel: 2, wo keine steht; unter 0 kommen sie schwerer.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>rain, lantern=4</source>
        <translation>Regen, Laterne=4</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Which words</source>
        <translation>Welche Wörter</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Break out of circles</source>
        <translation>Aus Kreisen ausbrechen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Notices when the text goes round in a circle, goes back to where that began, and draws again.</source>
        <translation>Merkt, wenn der Text sich im Kreis dreht, geht dorthin zurück, wo das begann, und zieht neu.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/number_row.py"/>
        <source>Changes take effect at once, also while the model writes.</source>
        <translation>Änderungen wirken sofort, auch während das Modell schreibt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/number_row.py"/>
        <source>As the program comes, it is {value}.</source>
        <translation>Voreingestellt: {value}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/preset_button.py"/>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/preset_button.py"/>
        <source>A voice to begin with. Moving a control makes it your own.</source>
        <translation>Eine Stimme für den Anfang. Sobald Sie einen Regler bewegen, wird sie zu Ihrer eigenen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/preset_button.py"/>
        <source>Opens a menu.</source>
        <translation>Öffnet ein Menü.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/preset_button.py"/>
        <source>Voice: {name}</source>
        <translation>Stimme: {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>Draw a new seed each time.</source>
        <translation>Jedes Mal einen neuen Seed würfeln.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>Keep this seed.</source>
        <translation>Diesen Seed behalten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>drawn</source>
        <translation>gewürfelt</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>The same number, text and settings give the same words.</source>
        <translation>Gleiche Zahl, gleicher Text und gleiche Einstellungen ergeben dieselben Wörter.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>Draw another seed</source>
        <translation>Anderen Seed würfeln</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>Draw another seed, and keep it.</source>
        <translation>Einen anderen Seed würfeln und behalten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>Keep this seed</source>
        <translation>Diesen Seed behalten</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/sidebar.py"/>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/slider_row.py"/>
        <source>A double-click on the slider returns to {value}.</source>
        <translation>Ein Doppelklick auf den Regler führt zu {value} zurück.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/slider_row.py"/>
        <source>{name}, as a number</source>
        <translation>{name} als Zahl</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/suggest_section.py"/>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/suggest_section.py"/>
        <source>after a while</source>
        <translation>nach einer Weile</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/suggest_section.py"/>
        <source>How long you pause before it suggests the next words.</source>
        <translation>Wie lange Sie innehalten, bevor es die nächsten Wörter vorschlägt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/suggest_section.py"/>
        <source>Changes take effect at the next pause.</source>
        <translation>Änderungen wirken bei der nächsten Pause.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/suggest_section.py"/>
        <source>Suggest while I pause</source>
        <translation>Vorschlagen, wenn ich innehalte</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/suggest_section.py"/>
        <source>Offers the next words in grey after the caret. Tab takes them, any other key waves them off.</source>
        <translation>Bietet nach der Einfügemarke die nächsten Wörter in Grau an. Tab übernimmt sie, jede andere Taste weist sie ab.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>steady</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>surprising</source>
        <translation>überraschend</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>How daring the next word may be. Low is steady, high surprising.</source>
        <translation>Wie gewagt das nächste Wort sein darf. Niedrig ist ruhig, hoch überraschend.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>few words</source>
        <translation>wenige Wörter</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>all words</source>
        <translation>alle Wörter</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>How many candidate words it may choose from.</source>
        <translation>Unter wie vielen Wörtern es wählen darf.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>likely only</source>
        <translation>nur wahrscheinliche</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>rare too</source>
        <translation>auch seltene</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Drops the unlikeliest words until this share of likelihood remains.</source>
        <translation>Lässt die unwahrscheinlichsten Wörter weg, bis dieser Anteil der Wahrscheinlichkeit bleibt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Drops words less likely than this share of the likeliest.</source>
        <translation>Lässt Wörter weg, die weniger wahrscheinlich sind als dieser Anteil des wahrscheinlichsten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Keeps the words that surprise as much as is usual here, neither less nor more. At 1 it keeps all.</source>
        <translation>Behält die Wörter, die so sehr überraschen, wie es hier üblich ist, nicht weniger und nicht mehr. Bei 1 behält es alle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>XTC</source>
        <translation>XTC</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>at every word</source>
        <translation>bei jedem Wort</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>How often it passes over the obvious words and takes the least obvious of the good ones. Against clichés.</source>
        <translation>Wie oft es die naheliegenden Wörter übergeht und das am wenigsten naheliegende der guten nimmt. Gegen Klischees.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>XTC threshold</source>
        <translation>XTC-Schwelle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>The likelihood from which on XTC takes a word for a good one. Above 0.5 it never finds two, and rests.</source>
        <translation>Die Wahrscheinlichkeit, ab der XTC ein Wort für gut hält. Über 0,5 findet es nie zwei und ruht.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Repetition penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>words may return</source>
        <translation>Wörter dürfen wiederkehren</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>ever new words</source>
        <translation>immer neue Wörter</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Makes words that it has read already less likely. At 1 they may return freely.</source>
        <translation>Macht Wörter, die es schon gelesen hat, weniger wahrscheinlich. Bei 1 dürfen sie frei wiederkehren.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Presence penalty</source>
        <translation>Präsenzstrafe</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Makes each word that was there less likely, however often it was. Below 0 it calls them back.</source>
        <translation>Macht jedes Wort, das schon da war, weniger wahrscheinlich, gleich wie oft. Unter 0 ruft sie es zurück.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Frequency penalty</source>
        <translation>Häufigkeitsstrafe</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Makes a word less likely each time that it was there. Below 0 it calls it back.</source>
        <translation>Macht ein Wort mit jedem Mal, das es da war, weniger wahrscheinlich. Unter 0 ruft sie es zurück.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>No-repeat n-gram</source>
        <translation>n-Gramm ohne Wiederholung</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>long runs only</source>
        <translation>nur lange Folgen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>No run of this many tokens is written twice.</source>
        <translation>Keine Folge von so vielen Token wird zweimal geschrieben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>DRY</source>
        <translation>DRY</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>no old phrases</source>
        <translation>keine alten Wendungen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Don’t repeat yourself: the longer a phrase that it is writing again, the less likely its next word.</source>
        <translation>„Don’t repeat yourself“ (wiederhole dich nicht): Je länger eine Wendung ist, die es gerade noch einmal schreibt, desto unwahrscheinlicher wird ihr nächstes Wort.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>DRY allowed length</source>
        <translation>DRY: erlaubte Länge</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>How many tokens of a phrase may come again before DRY minds. A token is a short word or a part of one.</source>
        <translation>Wie viele Token einer Wendung wiederkommen dürfen, bevor DRY sich daran stößt. Ein Token ist ein kurzes Wort oder ein Teil davon.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>DRY base</source>
        <translation>DRY-Basis</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>By what factor DRY grows with each more token of the phrase.</source>
        <translation>Um welchen Faktor DRY mit jedem weiteren Token der Wendung wächst.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Penalty range</source>
        <translation>Reichweite der Strafen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>At how many of the last tokens the penalties and DRY look. No-repeat n-gram always looks at all.</source>
        <translation>Wie viele der letzten Token die Strafen und DRY ansehen. „n-Gramm ohne Wiederholung“ sieht immer alle an.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_section.py"/>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_section.py"/>
        <source>More controls of the voice</source>
        <translation>Weitere Regler der Stimme</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_section.py"/>
        <source>Words of your own, what may come again, and which words may come.</source>
        <translation>Eigene Wörter, was wiederkommen darf und welche Wörter kommen dürfen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>The same model, text, settings and seed give the same words.</source>
        <translation>Gleiches Modell, gleicher Text, gleiche Einstellungen und gleicher Seed ergeben dieselben Wörter.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Reading time</source>
        <translation>Lesezeit</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Your own words {own} % · the model’s {model} % · the model’s, changed by you {changed} %</source>
        <translation>Ihre eigenen Wörter {own} % · die des Modells {model} % · die des Modells, von Ihnen geändert {changed} %</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>No words yet.</source>
        <translation>Noch keine Wörter.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>How this was written</source>
        <translation>Wie dies geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>The text that it read</source>
        <translation>Der Text, den es gelesen hat</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Write this again</source>
        <translation>Noch einmal schreiben</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Copies all of this as text.</source>
        <translation>Kopiert all dies als Text.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>{count} hour</source>
        <translation>{count} Stunde</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>{count} hours</source>
        <translation>{count} Stunden</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>{count} minute</source>
        <translation>{count} Minute</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/status_bar.py"/>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/status_bar.py"/>
        <source>Writing… Esc stops</source>
        <translation>Schreibt… Esc hält an</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/status_bar.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/status_bar.py"/>
        <source>reads {read} of {limit} tokens</source>
        <translation>liest {read} von {limit} Token</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/status_bar.py"/>
        <source>A token is a word or a piece of one. This model can read {limit} at once.</source>
        <translation>Ein Token ist ein Wort oder ein Stück davon. Dieses Modell kann {limit} auf einmal lesen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/tabs.py"/>
        <source>Close ({keys})</source>
        <translation>Schließen ({keys})</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/tabs.py"/>
        <source>Close {name}</source>
        <translation>{name} schließen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/tabs.py"/>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/tabs.py"/>
        <source>the model is writing</source>
        <translation>das Modell schreibt</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/tabs.py"/>
        <source>Earlier tabs</source>
        <translation>Vorige Tabs</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/tabs.py"/>
        <source>Later tabs</source>
        <translation>Folgende Tabs</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/sample.py"/>
        <source> carry a tint and a corner at each end. Yours do not.</source>
        <translation> sind getönt. Ihre eigenen nicht.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/sample.py"/>
        <source>Words </source>
        <translation>Die Wörter </translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/sample.py"/>
        <source>the model wrote</source>
        <translation>des Modells</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>A small model lives inside this program and carries on from your caret, on this machine, without the internet. What you write stays here.</source>
        <translation>Ein kleines Modell lebt in diesem Programm und schreibt ab Ihrer Einfügemarke weiter, auf diesem Computer, ohne Internet. Was Sie schreiben, bleibt hier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>They come from the Hugging Face hub, and only when you ask for one.</source>
        <translation>Sie kommen vom Hugging Face Hub, und nur, wenn Sie eines anfordern.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Continue from the caret</source>
        <translation>Ab der Einfügemarke weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Take the grey suggestion</source>
        <translation>Den grauen Vorschlag übernehmen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Leaf through the alternatives</source>
        <translation>In den Varianten blättern</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Take the last continuation back</source>
        <translation>Das zuletzt Weitergeschriebene zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Write a sentence. Then press {keys}.</source>
        <translation>Schreiben Sie einen Satz. Drücken Sie dann {keys}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Start writing</source>
        <translation>Mit dem Schreiben beginnen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Open a document…</source>
        <translation>Dokument öffnen…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>See the larger models</source>
        <translation>Die größeren Modelle ansehen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>The model had nothing to add</source>
        <translation>Das Modell hatte nichts hinzuzufügen</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>The model ended the text</source>
        <translation>Das Modell hat den Text beendet</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>It was stopped before its first word, so its seed is not known.</source>
        <translation>Es wurde vor dem ersten Wort angehalten, deshalb ist der Seed nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>The voice was turned while it was written; the same words cannot be had again.</source>
        <translation>Die Stimme wurde während des Schreibens verstellt; dieselben Wörter sind nicht wieder zu bekommen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>{model} wrote this, in {precision}. Choose that model first.</source>
        <translation>{model} hat dies in {precision} geschrieben. Wählen Sie zuerst dieses Modell.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>There is nothing to try again here.</source>
        <translation>Hier gibt es nichts, was sich anders versuchen ließe.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>Put the caret into the model’s words, or behind them.</source>
        <translation>Setzen Sie die Einfügemarke in die Wörter des Modells oder dahinter.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>The first of the family: quick, a good ear, a short memory.</source>
        <translation>Das erste der Familie: schnell, ein gutes Ohr, ein kurzes Gedächtnis.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>A steadier hand than gpt2.</source>
        <translation>Eine ruhigere Hand als gpt2.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>Longer breath, fewer slips. Slower.</source>
        <translation>Längerer Atem, weniger Ausrutscher. Langsamer.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>The largest of the family.</source>
        <translation>Das größte der Familie.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>Made for conversation; short answers.</source>
        <translation>Für Gespräche gemacht; kurze Antworten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>Made for conversation; better company than the small one.</source>
        <translation>Für Gespräche gemacht; bessere Gesellschaft als das kleine.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>Made for conversation; the most to say, and the slowest.</source>
        <translation>Für Gespräche gemacht; hat am meisten zu sagen und ist am langsamsten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/checking.py"/>
        <source>No such model here: {name}.</source>
        <translation>Kein solches Modell hier: {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/digest.py"/>
        <source>The work was stopped.</source>
        <translation>Die Arbeit wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>Not enough room.</source>
        <translation>Nicht genug Platz.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>Make room, or keep the models in another folder.</source>
        <translation>Schaffen Sie Platz, oder legen Sie die Modelle in einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>The folder of models cannot be used.</source>
        <translation>Der Ordner der Modelle lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>See whether {value1} may be read and written, or keep the models in another folder.</source>
        <translation>Sehen Sie nach, ob {value1} gelesen und beschrieben werden darf, oder legen Sie die Modelle in einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>Keep the models in another folder.</source>
        <translation>Legen Sie die Modelle in einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>The file is too large for this disk.</source>
        <translation>Die Datei ist zu groß für diesen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>Some keep no file above 4 GB, as memory sticks often do.</source>
        <translation>Manche nehmen keine Datei über 4 GB auf, so auch viele USB-Sticks.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>Keep the models on another disk.</source>
        <translation>Legen Sie die Modelle auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>The disk is full; what is here is kept.</source>
        <translation>Der Datenträger ist voll; was da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>{value1} is needed, {value2} is free.</source>
        <translation>{value1} werden gebraucht, {value2} sind frei.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/download.py"/>
        <source>The program was asked never to use the network.</source>
        <translation>Das Programm wurde angewiesen, das Netz nie zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/download.py"/>
        <source>Switch “Work offline” off in Preferences, or take HF_HUB_OFFLINE out of the environment.</source>
        <translation>Schalten Sie „Offline arbeiten“ in den Einstellungen aus, oder nehmen Sie HF_HUB_OFFLINE aus der Umgebung.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/download.py"/>
        <source>Its {value1} is said to have {value2} bytes.</source>
        <translation>Die Datei {value1} soll {value2} Byte haben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/download.py"/>
        <source>The head of its file {value1} is longer than the file, or than any table can be.</source>
        <translation>Der Kopf der Datei {value1} ist länger als die Datei oder länger, als eine Tabelle sein kann.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub.py"/>
        <source>No such revision of {value1}.</source>
        <translation>Keine solche Revision von {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub.py"/>
        <source>Name a branch, a tag or a commit that it has.</source>
        <translation>Nennen Sie einen vorhandenen Branch, Tag oder Commit.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub.py"/>
        <source>This is not the model that it was.</source>
        <translation>Dies ist nicht mehr dasselbe Modell.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub.py"/>
        <source>The hub at {at} lists another fingerprint of {path} than the one that is known.</source>
        <translation>Der Hub unter {at} führt für {path} einen anderen Fingerabdruck als den bekannten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub.py"/>
        <source>Do not use it; see where HF_ENDPOINT leads.</source>
        <translation>Verwenden Sie es nicht; sehen Sie nach, wohin HF_ENDPOINT führt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub_token.py"/>
        <source>That is no token.</source>
        <translation>Das ist kein Token.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub_token.py"/>
        <source>A token is one word, as hf_ and letters.</source>
        <translation>Ein Token ist ein einziges Wort, etwa hf_ und Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub_token.py"/>
        <source>Copy it once more.</source>
        <translation>Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub_token.py"/>
        <source>The token could not be {verb}.</source>
        <translation>Das Token konnte nicht {verb} werden.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub_token.py"/>
        <source>This computer has no keyring that answers.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub_token.py"/>
        <source>Unlock it, or set {VARIABLE} before you start the program.</source>
        <translation>Entsperren Sie ihn, oder setzen Sie {VARIABLE}, bevor Sie das Programm starten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>The file in the cache is damaged.</source>
        <translation>Die Datei im Cache ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>Download the model instead.</source>
        <translation>Laden Sie das Modell stattdessen herunter.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>There is no folder {folder}.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>Choose the folder that holds the model.</source>
        <translation>Wählen Sie den Ordner, in dem das Modell liegt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>A file is missing from the folder: {CONFIG}.</source>
        <translation>Im Ordner fehlt eine Datei: {CONFIG}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>There is a model named {name} already.</source>
        <translation>Ein Modell namens {name} gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>Give another name, or remove that one.</source>
        <translation>Geben Sie einen anderen Namen an, oder entfernen Sie jenes.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>A file is missing from the folder: {file}.</source>
        <translation>Im Ordner fehlt eine Datei: {file}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>Its {CONFIG} has {value2} bytes.</source>
        <translation>Die Datei {CONFIG} hat {value2} Byte.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/library.py"/>
        <source>Small and quick, raised on old novels.</source>
        <translation>Klein und schnell, mit alten Romanen aufgewachsen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/library.py"/>
        <source>Used where it lies.</source>
        <translation>Wird dort verwendet, wo es liegt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/line.py"/>
        <source>The download was stopped.</source>
        <translation>Das Herunterladen wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/moving.py"/>
        <source>The models cannot be moved there.</source>
        <translation>Die Modelle lassen sich nicht dorthin verschieben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/moving.py"/>
        <source>One folder lies inside the other.</source>
        <translation>Der eine Ordner liegt im anderen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/moving.py"/>
        <source>Choose another.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/moving.py"/>
        <source>Another model lies in {copy} already.</source>
        <translation>In {copy} liegt schon ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/moving.py"/>
        <source>Remove one of the two, or choose another folder.</source>
        <translation>Entfernen Sie eines der beiden, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/names.py"/>
        <source>No such revision: {value1}.</source>
        <translation>Keine solche Revision: {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/names.py"/>
        <source>Name a branch, a tag or a commit.</source>
        <translation>Nennen Sie einen Branch, einen Tag oder einen Commit.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/names.py"/>
        <source>No such model: {value1}.</source>
        <translation>Kein solches Modell: {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/names.py"/>
        <source>Choose one from the list, or give the hub’s full name, such as distilbert/distilgpt2.</source>
        <translation>Wählen Sie eines aus der Liste, oder geben Sie den vollen Namen im Hub an, etwa distilbert/distilgpt2.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>There are no weights in {value1}.</source>
        <translation>In {value1} sind keine Gewichte.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>It holds neither {value1}.</source>
        <translation>Nichts davon ist darin: {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>This repository is not to be trusted.</source>
        <translation>Diesem Repository ist nicht zu trauen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>A file is missing from {value1}: {name}.</source>
        <translation>In {value1} fehlt eine Datei: {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>Its {value1} has {value2} bytes.</source>
        <translation>Die Datei {value1} hat {value2} Byte.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>Its index does not say which files hold the weights.</source>
        <translation>Der Index sagt nicht, in welchen Dateien die Gewichte liegen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>Its index names {name} among the weights.</source>
        <translation>Der Index nennt {name} unter den Gewichten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>Its index names files that are the same on many disks.</source>
        <translation>Der Index nennt Dateien, die auf vielen Datenträgern dieselben sind.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>It names a file “{shown}”, which would lie outside its folder or harm a system.</source>
        <translation>Es nennt eine Datei „{shown}“, die außerhalb seines Ordners läge oder einem System schaden würde.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>Its file {name} is said to have {value2} bytes.</source>
        <translation>Die Datei {name} soll {value2} Byte haben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>The hub gives no fingerprint of {name}, so it could not be checked.</source>
        <translation>Der Hub gibt für {name} keinen Fingerabdruck an; so ließe sich die Datei nicht prüfen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/shape.py"/>
        <source>Not a GPT-2: its config.json holds no configuration.</source>
        <translation>Kein GPT-2: config.json enthält keine Konfiguration.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/shape.py"/>
        <source>Not a GPT-2: {told}.</source>
        <translation>Kein GPT-2: {told}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/shape.py"/>
        <source>Its config.json gives {name} as {told}, which no GPT-2 can have.</source>
        <translation>config.json gibt {name} mit {told} an, was kein GPT-2 haben kann.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/shape.py"/>
        <source>Not a GPT-2: its config.json cannot be read.</source>
        <translation>Kein GPT-2: config.json lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>Here are: {here}.</source>
        <translation>Hier sind: {here}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>Name one of these, or a folder.</source>
        <translation>Nennen Sie eines davon oder einen Ordner.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>The model {name} is not on this machine.</source>
        <translation>Das Modell {name} ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>Fetch it with: gpt2-desk models pull {name}</source>
        <translation>Laden Sie es mit: gpt2-desk models pull {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>There is no folder {name}.</source>
        <translation>Den Ordner {name} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>The folder of models is not there: {value1}.</source>
        <translation>Der Ordner der Modelle ist nicht da: {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>It may lie on a drive that is not connected.</source>
        <translation>Er liegt vielleicht auf einem Laufwerk, das nicht angeschlossen ist.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>Connect it, or choose another folder in Preferences.</source>
        <translation>Schließen Sie es an, oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>Another window or program is at work on {name}.</source>
        <translation>Ein anderes Fenster oder Programm arbeitet an {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>Wait until it is done, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/transfer.py"/>
        <source>The download stopped at {value1} of {value2}.</source>
        <translation>Das Herunterladen blieb bei {value1} von {value2} stehen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>No connection to the model hub.</source>
        <translation>Keine Verbindung zum Modell-Hub.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>No connection.</source>
        <translation>Keine Verbindung.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Downloads need the internet, writing does not.</source>
        <translation>Das Herunterladen braucht das Internet, das Schreiben nicht.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>See whether this computer is online, then try again.</source>
        <translation>Sehen Sie nach, ob dieser Computer online ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Something else answers in its place, as the sign-in page of a hotel’s or a train’s network does.</source>
        <translation>An seiner Stelle antwortet etwas anderes, wie die Anmeldeseite im Netz eines Hotels oder eines Zuges.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Open a browser, sign in to the network, then try again.</source>
        <translation>Öffnen Sie einen Browser, melden Sie sich im Netz an, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The download stopped.</source>
        <translation>Das Herunterladen ist stehen geblieben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The connection broke; what is here is kept.</source>
        <translation>Die Verbindung brach ab; was da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Resume it.</source>
        <translation>Setzen Sie es fort.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The file arrived damaged.</source>
        <translation>Die Datei kam beschädigt an.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The bytes of {path} do not match their fingerprint and will not be used.</source>
        <translation>Die Bytes von {path} passen nicht zu ihrem Fingerabdruck und werden nicht verwendet.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Download it again.</source>
        <translation>Laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The model hub is busy.</source>
        <translation>Der Modell-Hub ist ausgelastet.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>It answers that it cannot, for now ({value1}).</source>
        <translation>Er antwortet, dass er vorerst nicht kann ({value1}).</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Try again later; what is here is kept.</source>
        <translation>Versuchen Sie es später noch einmal; was da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The model hub refused.</source>
        <translation>Der Modell-Hub hat abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>It answered {value1}.</source>
        <translation>Er antwortete {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>This model needs permission.</source>
        <translation>Dieses Modell braucht eine Erlaubnis.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Its owner asks you to accept terms on its page, and the hub to know who you are.</source>
        <translation>Sein Eigentümer verlangt, dass Sie auf der Seite des Modells Bedingungen annehmen, und der Hub, dass er weiß, wer Sie sind.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Accept the terms there, then give a token of yours in Preferences.</source>
        <translation>Nehmen Sie dort die Bedingungen an, und geben Sie dann in den Einstellungen Ihr Token ein.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The hub has none of that name, or its owner keeps it private.</source>
        <translation>Der Hub hat keines dieses Namens, oder sein Eigentümer hält es privat.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Look at the spelling, or choose one from the list.</source>
        <translation>Prüfen Sie die Schreibweise, oder wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The model hub does not know your token.</source>
        <translation>Der Modell-Hub kennt Ihr Token nicht.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>It may have been withdrawn, or copied in part.</source>
        <translation>Vielleicht wurde es zurückgezogen oder nur zum Teil kopiert.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Give another one in Preferences, or none: most models need none.</source>
        <translation>Geben Sie in den Einstellungen ein anderes ein oder keines: Die meisten Modelle brauchen keines.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The proxy asks for a name and a password.</source>
        <translation>Der Proxy verlangt einen Namen und ein Passwort.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>See the network settings.</source>
        <translation>Sehen Sie in den Netzwerkeinstellungen nach.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The model hub does not give the file.</source>
        <translation>Der Modell-Hub gibt die Datei nicht heraus.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The place where it keeps its files refuses, for now ({value1}).</source>
        <translation>Der Ort, an dem er seine Dateien aufbewahrt, lehnt vorerst ab ({value1}).</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>No such revision of {name}.</source>
        <translation>Keine solche Revision von {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>A file of {name} is no longer on the hub.</source>
        <translation>Eine Datei von {name} ist nicht mehr im Hub.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Look for another model.</source>
        <translation>Suchen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The hub has closed {name}.</source>
        <translation>Der Hub hat {name} gesperrt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>See HF_ENDPOINT, the proxies and SSL_CERT_FILE in the environment.</source>
        <translation>Prüfen Sie HF_ENDPOINT, die Proxys und SSL_CERT_FILE in der Umgebung.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The proxy does not let the program through.</source>
        <translation>Der Proxy lässt das Programm nicht durch.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The address of the hub, or of a proxy, is none.</source>
        <translation>Die Adresse des Hubs oder eines Proxys ist ungültig.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>What answers in the hub’s place cannot show that it is the hub, as in the networks of some companies.</source>
        <translation>Was an der Stelle des Hubs antwortet, kann nicht nachweisen, dass es der Hub ist, wie in den Netzen mancher Firmen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>See whether the date of this computer is right, or name your network’s certificate in SSL_CERT_FILE.</source>
        <translation>Sehen Sie nach, ob das Datum dieses Computers stimmt, oder nennen Sie das Zertifikat Ihres Netzes in SSL_CERT_FILE.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The network is set up in a way that the program cannot use.</source>
        <translation>Das Netz ist so eingerichtet, dass das Programm es nicht verwenden kann.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>It asks for {value1} minutes.</source>
        <translation>Er bittet um {value1} Minuten.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/journal_keeper.py"/>
        <source>Something in the program went wrong.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/journal_keeper.py"/>
        <source>Save your work now and then, and report this.</source>
        <translation>Speichern Sie Ihre Arbeit ab und zu, und melden Sie dies.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/library.py"/>
        <source>The models were moved meanwhile.</source>
        <translation>Die Modelle wurden inzwischen verschoben.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/library.py"/>
        <source>Do it once more.</source>
        <translation>Tun Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/tasks.py"/>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/worker.py"/>
        <source>The model stopped without an ending.</source>
        <translation>Das Modell hörte auf, ohne ein Ende zu melden.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/worker.py"/>
        <source>{value1}. Your text is safe.</source>
        <translation>{value1}. Ihr Text ist sicher.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/worker.py"/>
        <source>No model is open.</source>
        <translation>Es ist kein Modell geöffnet.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/worker.py"/>
        <source>Choose one in the sidebar.</source>
        <translation>Wählen Sie eines in der Seitenleiste.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/worker.py"/>
        <source>The model could not be opened.</source>
        <translation>Das Modell ließ sich nicht öffnen.</translation>
    </message>
</context>
</TS>
