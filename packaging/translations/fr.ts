<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>gpt2-desk</name>
    <message>
        <location filename="../../gpt2_desk/app_chat.py"/>
        <source>Nobody talks on this page. A chat is made of a script: “Anna: …”, “Keeper: …”, or of quoted lines of two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_chat.py"/>
        <source>Op&amp;en as a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_chat.py"/>
        <source>Op&amp;en as a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_library.py"/>
        <source>{name} is not all here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_library.py"/>
        <source>{count} models are not all here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_library.py"/>
        <source>{name} is here and can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_library.py"/>
        <source>Show models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_library.py"/>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_library.py"/>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_process.py"/>
        <source>Something failed inside the program. Your text is safe. A report was written on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_process.py"/>
        <source>The program broke down the last time. A report was written on this machine; it was sent to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_process.py"/>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>The length is {value1} tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/generation.py"/>
        <source>Ask for at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>The seed is {value1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/generation.py"/>
        <source>Give it a whole number from 0 to {MAX_SEED}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/generation.py"/>
        <source>A stop string is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/generation.py"/>
        <source>Leave it out, or give it a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>{value1} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give it a number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>{value1} is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give it a whole number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>The {what} words are no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>There are {value1} {what} words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Leave at most {MAX_WORDS} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>A {what} word is {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give it as it is written, without spaces or line ends around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>A {what} word has {value2} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Shorten it to at most {MAX_WORD_LENGTH}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>The favoured words are no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give each with its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>The loop guard is neither on nor off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give it true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>The favoured word {word} has {bias} for a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give it one from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/backups.py"/>
        <source>The earlier version of “{value1}” could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/backups.py"/>
        <source>The text itself can be saved all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/chat.py"/>
        <source>There is nothing to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/chat.py"/>
        <source>Write a few words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/faults.py"/>
        <source>{name} has nothing to say. Say something else, or try another reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/faults.py"/>
        <source>{name} has nothing to say but a name. Say something else, or try another reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/faults.py"/>
        <source>{name} has nothing to say but {text}. Say something else, or try another reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/faults.py"/>
        <source>{name} repeats what was said before. Say something else, or raise the temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/faults.py"/>
        <source>{name} goes round in a circle. Say something else, or raise the temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>A name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>Give both sides a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>The name {name} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>It holds a line break, or begins or ends with a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>Write it as it is spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>A name has {value1} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>Shorten it to at most {MAX_NAME_LENGTH}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>Both are called “{value1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>The names tell who speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>Give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>The template cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>It has more than {_MAX_LENGTH} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Say in the scene what does not repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>It has a brace that stands alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Write {{ or }} for a brace that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>It has the field {{field}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Use {scene}, {name}, {other} and {text} alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>It has {text} {value1} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Put {text} once, where the words of a turn belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Something follows the paragraph with {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Let that paragraph be the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>It does not have {scene} once before the turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Put {scene} first, and an empty line behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>It does not have {name} before {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Put {name} where the speaker's name belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The text could not be saved as “{value1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>“{value1}” could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Make room on it, or save on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>This account may not write in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Save in another folder, such as Documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The folder is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>A part of the place named is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The room that this account may use on the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The disk takes no file of that length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Save on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The disk can only be read, not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Save under another name, or in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>It may have been moved or renamed; look for it in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>This account may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Ask its owner, or open a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>See whether another program can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The system says: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>“{value1}” is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Choose a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>“{value1}” is a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Choose a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>“{value1}” is too long to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>It has more than {value1} megabytes; a long novel has two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Part it into several files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>“{value1}” was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Saving now would replace what that program wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Save the text under another name, or replace the file knowingly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>“{value1}” is no longer where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>It was moved, renamed or deleted by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Save the text as a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>A folder, or a device, has that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>The file is locked against changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Unlock it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal.py"/>
        <source>Unsaved words are not kept safe from a crash for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal.py"/>
        <source>Save your work now and then, until this is solved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_claims.py"/>
        <source>The copy of words that are no longer needed could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_claims.py"/>
        <source>It is “{value1}” in {value2}; the next start offers it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_reading.py"/>
        <source>The journal “{value1}” was written by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_reading.py"/>
        <source>This version does not know what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_reading.py"/>
        <source>Start the newer version; the journal is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_reading.py"/>
        <source>The journal “{value1}” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_reading.py"/>
        <source>Its beginning cannot be read, and without it nothing else in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_reading.py"/>
        <source>It is kept in {value1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/open_locks.py"/>
        <source>Whether “{value1}” is open in another window cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/open_locks.py"/>
        <source>Open it in one window only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/pattern_cost.py"/>
        <source>This pattern would take too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/pattern_cost.py"/>
        <source>What repeats in it can share a paragraph in too many ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/pattern_cost.py"/>
        <source>Let less repeat, or say more exactly what does: \w+ rather than .*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/pattern_cost.py"/>
        <source>This pattern cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/pattern_cost.py"/>
        <source>It holds a kind of group that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/pattern_cost.py"/>
        <source>Write it without conditions and without the flag x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>This is no pattern yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>Put a backslash before a sign that stands for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>The pattern has no group {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>Put round brackets in the pattern around what is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>A bracket is opened and not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>A bracket is closed that was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>A square bracket is opened and not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>A sign of repetition has nothing before it to repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>Two signs of repetition stand side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>A backslash stands before a letter that means nothing with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>A range runs backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>It refers to a group that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>What looks back may not repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>It cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/text_form.py"/>
        <source>“{name}” is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/text_form.py"/>
        <source>It holds something else, such as a picture, or a document of a word processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/text_form.py"/>
        <source>Open a file of plain text or Markdown; a word processor can save its documents as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>The file {file_name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>Download the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>A file is missing from the folder: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>Open another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>The file {file_name} will not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It holds more than weights: opening it would run a program that its author put inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>Look for the same model with a model.safetensors file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>The model ran out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>Its file {value1} alone has {value2} GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>Choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>The tensor {name} is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>The tensor {name} holds {value2}, where fractions belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>The tensor {name} holds values that are not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It does not say which files hold the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It names files outside the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It names no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It is cut short, or no safetensors file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It holds no table of tensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>Its entry {value1} is no tensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It is cut short, or no file of weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>The file {CONFIG_FILE} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>This GPT-2 differs in a way that is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Open another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Not a GPT-2: the folder does not say what kind of model it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Not a GPT-2: the folder holds a {kind} model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>No such folder: {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>The folder holds no model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>A file is missing from the folder: {CONFIG_FILE}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>The folder {value1} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>The system refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>The file {CONFIG_FILE} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>It asks for {asked} ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its width {value1} (n_embd) does not divide into {value2} heads (n_head).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>It is a list or a single value, where names and values belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its {name} is {value2}, where a whole number belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its {name} is {value2}, which no GPT-2 has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its {name} is {value2}, where true or false belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its layer_norm_epsilon is {value1}, where a number belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its layer_norm_epsilon is {value1}, which no GPT-2 has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its activation_function is {value1}, where a name belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>It asks for the activation {value1} (activation_function).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its {name} is {value2}, where token numbers belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/engine.py"/>
        <source>This model cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/engine.py"/>
        <source>Its tokenizer numbers {value1} tokens, its weights know {value2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/engine.py"/>
        <source>It has no token that begins and ends a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/engine.py"/>
        <source>{value1} cannot draft for {value2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/engine.py"/>
        <source>It has other tokens, or reads fewer of them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/engine.py"/>
        <source>Choose a smaller model of the same family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/loading.py"/>
        <source>Opening the model was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/loading.py"/>
        <source>Its weights are incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/loading.py"/>
        <source>It holds weights that a GPT-2 does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/loading.py"/>
        <source>Its weights do not fit its config.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/memory.py"/>
        <source>It needs about {value1} and {value2} is free. Your text is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/memory.py"/>
        <source>Choose a smaller model, or close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/precision.py"/>
        <source>There is no precision named {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/precision.py"/>
        <source>Choose auto or one of {value1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/precision.py"/>
        <source>This machine has no device named {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/reader.py"/>
        <source>The model stopped unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/reader.py"/>
        <source>Your text is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/reader.py"/>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/sampling.py"/>
        <source>The model stopped in mid-text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/sampling.py"/>
        <source>Its numbers ran out of bounds. Your text is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/sampling.py"/>
        <source>Try again, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/scoring.py"/>
        <source>There is nothing to score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/scoring.py"/>
        <source>Scoring was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/scoring.py"/>
        <source>The model's numbers ran out of bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/scoring.py"/>
        <source>Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>The file {source} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>The tokens of this model cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>They are not made as GPT-2's are (byte-level BPE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>{source} does not spell every byte, so some text would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>Its merges do not fit its vocabulary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>It does not list tokens and merges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>It does not number its tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>It does not list merges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/licences.py"/>
        <source>The package holds no text of its licence; its name is all that it tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/resources.py"/>
        <source>A part of the program is missing: {value1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/resources.py"/>
        <source>The installation is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/resources.py"/>
        <source>Install gpt2-desk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>The size of the letters is {value1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>Choose one from {low} to {high} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>The lines are {value1} characters long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>Choose from {shortest} to {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>Choose {choices}, or no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>Choose a whole number from 0 to {MAX_SEED}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>The pause before a suggestion is {value1} milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>Choose one from {low} to {high} milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/home.py"/>
        <source>{HOME_VARIABLE} is {chosen}, which is no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/home.py"/>
        <source>This computer knows no person of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/home.py"/>
        <source>Give it the whole path of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/presets.py"/>
        <source>Steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/presets.py"/>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/presets.py"/>
        <source>Daring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/presets.py"/>
        <source>Wild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/reading.py"/>
        <source>A group of settings is not a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/store.py"/>
        <source>The settings could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The system says: {value1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/store.py"/>
        <source>See whether the folder {folder} may be written and the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>A page in which a GPT-2 continues what you write. The model runs on this machine; what you write stays here. The small model inside was trained for this program on fiction in the public domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>About gpt2-desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>Copy version details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>Licence of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>What is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>Licence: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>New c&amp;hat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Talk with the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Earlier versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>What the file held before, kept at each save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>R&amp;eplace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Preference&amp;s…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>The model writes on at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>The model stops; what it wrote stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Try another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>What is there is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Write three and choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Previous alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Next alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Compare &amp;alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>W&amp;hat the model reads…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>A script of two becomes a chat; a chat becomes a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Na&amp;mes and form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Who talks in the chat, and how the model reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>H&amp;ow this was written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Stat&amp;istics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Foc&amp;us on the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Nothing but the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Typewriter scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>The line you write stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Ne&amp;xt document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>P&amp;revious document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Mar&amp;k the model’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;All models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Fetch, check and remove models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;About gpt2-desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Tint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Tint and &amp;dotted line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>A pinned one stays. Unpin it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Alternative {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Put it into the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Stop writing this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>The key {number} takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>{what} alternative {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Throw it away (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Keep it no longer (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Keep it, and in front (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/controller.py"/>
        <source>{time}, temperature {temperature}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/controller.py"/>
        <source>There are no alternatives here. Try another to get one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/controller.py"/>
        <source>There are no alternatives here. Write three and choose, to have some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/controller.py"/>
        <source>The one on the page cannot be dropped. Take another first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/pill.py"/>
        <source>Previous alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/pill.py"/>
        <source>Compare alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/pill.py"/>
        <source>Next alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/pill.py"/>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/pill.py"/>
        <source>{number} of {total}, compare alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/pill.py"/>
        <source>Alternative {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>1–9 take, P pins, Delete drops, M writes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>They are still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>Alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>Write three more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>Close the alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>Write three more (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/controller.py"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/controller.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/equipped.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/equipped.py"/>
        <source>Some words, or Esc to leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/equipped.py"/>
        <source>Edit what {name} says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/handles.py"/>
        <source>{name} is writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Enter sends. Shift+Enter starts a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>The model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>{name} is still writing. Your words stay here; Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Say something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Send (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Stop writing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Say something. {name} answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>{name} is writing. Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Enter lets {name} go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/name_field.py"/>
        <source>A name is needed: it tells who speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/name_field.py"/>
        <source>At most {most} characters; these are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/name_field.py"/>
        <source>A name stands on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/name_field.py"/>
        <source>A name has no colon: a script puts one behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/name_field.py"/>
        <source>Both are called so. The model could not tell who speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/painting.py"/>
        <source>The model reads from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/painting.py"/>
        <source>changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Where the two are, and who they are. The model always reads it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>You are in a lighthouse with its keeper …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Enter keeps it. Esc leaves it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Add a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Names and form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Who speaks, and how the model reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Edit the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>{scene} is read once, the last paragraph for each turn: {name} speaks to {other} and says {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>As the model wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Most models go on with a script; DialoGPT was taught turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Like a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Names stand before what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>In turns (DialoGPT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Each turn ends with a sign of its own. Names are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Names and form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>The model’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>The model’s first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Nothing: you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Form of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Back to the usual form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>What the model would read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>How the model reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>The model is writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Previous (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Next (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Try another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Try another (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Edit (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Copy (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>To the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>To the page (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Delete (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/transcript.py"/>
        <source>Select all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/transcript.py"/>
        <source>Copy the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/transcript_view.py"/>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/view.py"/>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/view.py"/>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/view.py"/>
        <source>the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/view.py"/>
        <source>Say something as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/view.py"/>
        <source>Say something. The model answers as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>The memory and the note together are longer than half of what the model can read. Their ends are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>The text is longer than what is left for it. Its beginning is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>memory {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>note {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>text {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>room to write {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>of {count} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/dialog.py"/>
        <source>Always read first. Who is who, what has happened, how it should sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/dialog.py"/>
        <source>Read near the end, where it weighs most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/dialog.py"/>
        <source>What the model reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/dialog.py"/>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/dialog.py"/>
        <source>Author’s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>Text (*.md *.txt *.markdown *.text);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>Open the folder of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>Save first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>{name} has words that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>They will be lost unless you save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>&amp;Don’t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>Write on from the caret ({keys}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>Stop writing ({keys}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>New document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>New ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>Show the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>Hide the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>This file is open in another window of the program. Of two that change it, the second to save is asked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>There is no earlier version. One is kept whenever a save replaces what a file held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>Save it there again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/open_document.py"/>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/open_document.py"/>
        <source>{writer} and {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/recovery.py"/>
        <source>A page that was open when the program closed cannot be read. What is left is put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/storage.py"/>
        <source>What was kept beside this file, such as its alternatives, cannot be read. The text is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/storage.py"/>
        <source>This file has line ends of a rare kind. Saving makes them ordinary ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/storage.py"/>
        <source>This file was written in an older encoding, Windows-1252. It is saved in the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/storage.py"/>
        <source>This file mixes line ends. Saving gives all lines the commoner kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/storage.py"/>
        <source>The text is saved. Its alternatives and notes could not be kept beside it. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/storage.py"/>
        <source>The earlier version of this file could not be kept. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/ghost.py"/>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/margin.py"/>
        <source>The model
reads from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/margin.py"/>
        <source>The model reads from here. It no longer sees what stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/painting.py"/>
        <source>Begin anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/surface.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/surface.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/surface.py"/>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/surface.py"/>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/surface.py"/>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/view.py"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/error_bar.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/error_bar.py"/>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/error_bar.py"/>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/error_bar.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Tell capitals from small letters, and typographic quotation marks from straight ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Find no part of a longer word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>The words are a regular expression: \w+ is any word, . any character, (…) a group that the replacement may take over as \1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Close find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Replace this match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Replace all matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>From the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>From the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>Replaced {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>Replaced the first {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>{number} of over {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>over {total} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>{total} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/dialog.py"/>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/dialog.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/dialog.py"/>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/dialog.py"/>
        <source>Find in the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/keys.py"/>
        <source>Take the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/keys.py"/>
        <source>Take its next word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/keys.py"/>
        <source>Another suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/keys.py"/>
        <source>The suggestion before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/keys.py"/>
        <source>Refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/keys.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Writing with the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Talking with the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Whose words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Models and the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Write a few words and press {continue_}. The model goes on from your caret, as far as the length in the sidebar lets it. {stop} stops it sooner, and what it wrote stays. What stands after the caret keeps its place and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>You can type, click and scroll while it writes. Your words land where your caret is; the model keeps a place of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>The sidebar ({sidebar}) holds the voice. Temperature says how daring the next word may be: low is steady, high is surprising. A change takes effect with the next word, also while the model writes. Behind “More…” are words it is never to write, words to favour, and what is done against repetition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>The same seed, text and settings give the same words. The lock beside the seed keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“Try another” ({retry}) writes the passage another way. Nothing is thrown away: what was there is kept as an alternative. A pill beside the passage says which one you see, such as 2 of 3; {previous} and {next_} go through them. What you added after one goes and comes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“Write three and choose” ({compare}) writes three side by side. A digit takes one. {list_} lays out all alternatives of the passage at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>One undo ({undo}) takes one whole continuation back, and nothing of what you typed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>When you pause, a few words are offered in grey. {tab} takes them all, {word} only the next word, {another} shows others, {before} those before. {stop} refuses them. Any other key is simply typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Words that are offered are no part of your text until you take them: no file, no copy and no undo has them. “Suggest while I pause” in the sidebar switches them off, or lets you set how long a pause is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>A model reads only so much at once, counted in tokens; a token is a word or a piece of one. In a long text a mark in the margin stands at the line where its reading begins. What lies above it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“What the model reads” ({context}) shows the very text. There you can write a memory, which is always read first: who is who, what has happened, how it should sound. An author’s note is read near the end, where it weighs most. Both are kept with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“New chat” ({chat}) opens a conversation beside your pages. “Names and form” in the Write menu says who talks, and how the model reads it. “Open as a chat” makes a chat of a script in which two speak, and a page of a chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>The model’s words have a tint and a small corner at each end. Words that you put among them have a tint of their own and a dashed line. That survives undo, copying, saving and opening. “Mark the model’s words” in the View menu changes how they are marked, or leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“How this was written” ({receipt}) tells of the words at the caret: which model wrote them, with which settings and seed, and what it had read. It can write them again. “Statistics” counts your words and the model’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Each change is written to a journal on this machine within a second or two, in pages without a name as well, and while the model writes. After a crash or a power cut the next start offers to bring the pages back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>A document is a plain text file. Who wrote what, alternatives and notes lie beside it in a file whose name ends in “.desk.json”; take both along when you move it. What a save replaces is kept for a while: “Earlier versions” in the File menu opens it. A file that another program has changed is not overwritten unasked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>A small model is inside the program and writes without the internet. What you write is sent to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“All models” ({models}) shows the larger ones. They write better, more slowly, and need more memory; each card says how its model will run here. They come from the Hugging Face hub, and only when you press Download. A download can be paused, and goes on where it was. “Open a folder” takes a model that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“Work offline” in Preferences ({preferences}) shuts the network out altogether.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>No such model: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/model_controller.py"/>
        <source>It is no longer where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/model_controller.py"/>
        <source>Open another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/model_controller.py"/>
        <source>Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card.py"/>
        <source>Progress of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card.py"/>
        <source>Add a token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card.py"/>
        <source>Change folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card_actions.py"/>
        <source>Downloads are switched off in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card_actions.py"/>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card_actions.py"/>
        <source>More for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card_actions.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Damaged: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Missing: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>The model is not as it was when it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>It should not be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Readable. Nothing is known to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Checked: as it was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Fetch what is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Open its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/dialog.py"/>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/notes.py"/>
        <source>Downloads are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/notes.py"/>
        <source>Open Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/notes.py"/>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/notes.py"/>
        <source>Change where models are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/notes.py"/>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Where the disk allows it they take no room twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>A model in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>How is the model in {name} to be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>A copy stays whatever becomes of the folder. Used where it is, it takes no room twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Use it where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Give it up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Give up the download of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>{size} that are here will be deleted. To keep them, pause it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Remove it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Remove {name} from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>{size} will be freed. What it wrote stays in your documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Keep models in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>The cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Take these models over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Forget it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Forget {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Its files stay where they are, untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>There is no GPT-2 in the Hugging Face cache that is not here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/search.py"/>
        <source>All models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/search.py"/>
        <source>On this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/search.py"/>
        <source>Can be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/search.py"/>
        <source>For conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/shelf.py"/>
        <source>No model of that name. Try the hub’s full name, such as distilbert/distilgpt2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/shelf.py"/>
        <source>No models of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/shelf.py"/>
        <source>Any GPT-2 on the hub: it is looked at before anything is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Use {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Download {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Download anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Download {name} anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Resume the download of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Pause the download of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Try the download of {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Cancel the download of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Cancel the check of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Remove what is here of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Verify the files of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Reveal in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Reveal {name} in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Forget {name}; its folder stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Download {name} sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Download {name} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Partly here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>A model that lies in a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>More ways to a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Find a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Part of a name, or the full name of any GPT-2 on the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Which models to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Which models to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Look in the Hugging Face cache…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Hub token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Runs easily here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Runs well here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Runs here at a walking pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Tight: close other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{done} of {total} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{size}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>in {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about {speed} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Memory it needs: {needs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{used} used, {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>After one other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>After {count} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Will not fit: needs {needed} of memory, this machine has {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about {count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{size} in {precision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>licence on its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{name} licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{used} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{share} checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Begins when those before it are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>The line broke; trying again {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Will not fit into this machine’s memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Will not fit: needs {needed} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about {count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about {count} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Asking the hub…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>No data for a while; trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>What is here is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Trying again {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/faces.py"/>
        <source>The program’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/faces.py"/>
        <source>Font of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/faces.py"/>
        <source>{name} (not on this machine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/network.py"/>
        <source>HF_HUB_OFFLINE is set, which switches downloads off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/network.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/network.py"/>
        <source>Work offline: never use the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>The line you write on stays at one height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Saves a document that has a file a few seconds after you pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>With a gap between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Indented, as in a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Size of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Length of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Typewriter scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Save by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/place.py"/>
        <source>Stop moving the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/place.py"/>
        <source>Progress of the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/place.py"/>
        <source>Models are kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>No token is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>this computer’s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Needed only for models whose owner asks for permission. It is kept in the keyring of this computer, and sent to the hub alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Hub token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Remove the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Save the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Cancel: keep no new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>A token is kept in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Replace the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Add a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences.py"/>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>Moving the models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>The models cannot be moved now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>A download is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>Pause it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>The models were not moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>The settings could not be saved, so they stay where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>the environment (HF_TOKEN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/presenter.py"/>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/presenter.py"/>
        <source>saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/presenter.py"/>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>top-k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>top-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>min p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>repetition penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>no repeat ngram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>typical p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>presence penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>frequency penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>penalty range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>dry multiplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>dry base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>dry allowed length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>xtc probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>xtc threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>banned words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>biased words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>loop guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>{count} token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>{count} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>number {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>until Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>Turned meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>No model wrote the words at the caret, or nothing is known of how it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>This cannot be written again. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>yes: the same words cannot be had again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>This cannot be written again while the model is at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>Unsaved pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>&amp;Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>Open the pages that are ticked; the others are kept for the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>Delete the pages that are ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>Keep all pages for the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>The program closed before saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/questions.py"/>
        <source>Discard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/questions.py"/>
        <source>Discard this page, with {words}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/questions.py"/>
        <source>Discard {count} pages, with {words}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/questions.py"/>
        <source>What was saved stays in its file. The rest cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/questions.py"/>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/row.py"/>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>{count} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>{day} {month} {year}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>{day} {month}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>Unsaved words from {time} are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>These pages are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/footer.py"/>
        <source>Try another ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/footer.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/footer.py"/>
        <source>Write three and choose ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/length_picker.py"/>
        <source>A sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/length_picker.py"/>
        <source>A paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/length_picker.py"/>
        <source>A page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/length_picker.py"/>
        <source>Until Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/length_picker.py"/>
        <source>How much to write: a sentence, a paragraph, a page, or until Stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_picker.py"/>
        <source>More models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_picker.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_picker.py"/>
        <source>The model that writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_section.py"/>
        <source>Not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_section.py"/>
        <source>Waking the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_section.py"/>
        <source>{count} M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_section.py"/>
        <source>{count} B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_section.py"/>
        <source>{speed} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>With commas between them; at most {words}, of {letters} letters each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Words of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Never write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Words and phrases that it is not to write, with a small first letter or a capital one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>suddenly, very</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Words that are to come more easily. A number after = says by how much: 2 where there is none, below 0 they come less easily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>rain, lantern=4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Which words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Break out of circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Notices when the text goes round in a circle, goes back to where that began, and draws again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/number_row.py"/>
        <source>Changes take effect at once, also while the model writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/number_row.py"/>
        <source>As the program comes, it is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/preset_button.py"/>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/preset_button.py"/>
        <source>A voice to begin with. Moving a control makes it your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/preset_button.py"/>
        <source>Opens a menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/preset_button.py"/>
        <source>Voice: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>Draw a new seed each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>Keep this seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>The same number, text and settings give the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>Draw another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>Draw another seed, and keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>Keep this seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/sidebar.py"/>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/slider_row.py"/>
        <source>A double-click on the slider returns to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/slider_row.py"/>
        <source>{name}, as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/suggest_section.py"/>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/suggest_section.py"/>
        <source>after a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/suggest_section.py"/>
        <source>How long you pause before it suggests the next words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/suggest_section.py"/>
        <source>Changes take effect at the next pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/suggest_section.py"/>
        <source>Suggest while I pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/suggest_section.py"/>
        <source>Offers the next words in grey after the caret. Tab takes them, any other key waves them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>surprising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>How daring the next word may be. Low is steady, high surprising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Top-k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>all words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>How many candidate words it may choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Top-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>likely only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>rare too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Drops the unlikeliest words until this share of likelihood remains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Min-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Drops words less likely than this share of the likeliest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Typical-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Keeps the words that surprise as much as is usual here, neither less nor more. At 1 it keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>XTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>at every word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>How often it passes over the obvious words and takes the least obvious of the good ones. Against clichés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>XTC threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>The likelihood from which on XTC takes a word for a good one. Above 0.5 it never finds two, and rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Repetition penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>words may return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>ever new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Makes words that it has read already less likely. At 1 they may return freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Presence penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Makes each word that was there less likely, however often it was. Below 0 it calls them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Frequency penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Makes a word less likely each time that it was there. Below 0 it calls it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>No-repeat n-gram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>long runs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>No run of this many tokens is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>DRY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>no old phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Don’t repeat yourself: the longer a phrase that it is writing again, the less likely its next word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>DRY allowed length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>How many tokens of a phrase may come again before DRY minds. A token is a short word or a part of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>DRY base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>By what factor DRY grows with each more token of the phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Penalty range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>At how many of the last tokens the penalties and DRY look. No-repeat n-gram always looks at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_section.py"/>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_section.py"/>
        <source>More controls of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_section.py"/>
        <source>Words of your own, what may come again, and which words may come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>The same model, text, settings and seed give the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Reading time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Your own words {own} % · the model’s {model} % · the model’s, changed by you {changed} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>No words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>How this was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>The text that it read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Write this again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Copies all of this as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>under a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>{count} hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>{count} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>{count} minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/status_bar.py"/>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/status_bar.py"/>
        <source>Writing… Esc stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/status_bar.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/status_bar.py"/>
        <source>reads {read} of {limit} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/status_bar.py"/>
        <source>A token is a word or a piece of one. This model can read {limit} at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/tabs.py"/>
        <source>Close ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/tabs.py"/>
        <source>Close {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/tabs.py"/>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/tabs.py"/>
        <source>the model is writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/tabs.py"/>
        <source>Earlier tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/tabs.py"/>
        <source>Later tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/sample.py"/>
        <source> carry a tint and a corner at each end. Yours do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/sample.py"/>
        <source>Words </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/sample.py"/>
        <source>the model wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>A small model lives inside this program and carries on from your caret, on this machine, without the internet. What you write stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>They come from the Hugging Face hub, and only when you ask for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Continue from the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Take the grey suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Leaf through the alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Take the last continuation back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Write a sentence. Then press {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Start writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Open a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>See the larger models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>The model had nothing to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>The model ended the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>It was stopped before its first word, so its seed is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>The voice was turned while it was written; the same words cannot be had again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>{model} wrote this, in {precision}. Choose that model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>There is nothing to try again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>Put the caret into the model’s words, or behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>The first of the family: quick, a good ear, a short memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>A steadier hand than gpt2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>Longer breath, fewer slips. Slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>The largest of the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>Made for conversation; short answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>Made for conversation; better company than the small one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>Made for conversation; the most to say, and the slowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/checking.py"/>
        <source>No such model here: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/digest.py"/>
        <source>The work was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/download.py"/>
        <source>The program was asked never to use the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/download.py"/>
        <source>Switch “Work offline” off in Preferences, or take HF_HUB_OFFLINE out of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/download.py"/>
        <source>Its {value1} is said to have {value2} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/download.py"/>
        <source>The head of its file {value1} is longer than the file, or than any table can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub.py"/>
        <source>No such revision of {value1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub.py"/>
        <source>Name a branch, a tag or a commit that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub.py"/>
        <source>This is not the model that it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub.py"/>
        <source>The hub at {at} lists another fingerprint of {path} than the one that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub.py"/>
        <source>Do not use it; see where HF_ENDPOINT leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub_token.py"/>
        <source>That is no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub_token.py"/>
        <source>A token is one word, as hf_ and letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub_token.py"/>
        <source>Copy it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub_token.py"/>
        <source>The token could not be {verb}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub_token.py"/>
        <source>This computer has no keyring that answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub_token.py"/>
        <source>Unlock it, or set {VARIABLE} before you start the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>The file in the cache is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>Download the model instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>Choose the folder that holds the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>A file is missing from the folder: {CONFIG}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>There is a model named {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>Give another name, or remove that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>A file is missing from the folder: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>Its {CONFIG} has {value2} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/library.py"/>
        <source>Small and quick, raised on old novels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/library.py"/>
        <source>Used where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/line.py"/>
        <source>The download was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/moving.py"/>
        <source>The models cannot be moved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/moving.py"/>
        <source>One folder lies inside the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/moving.py"/>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/moving.py"/>
        <source>Another model lies in {copy} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/moving.py"/>
        <source>Remove one of the two, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/names.py"/>
        <source>No such revision: {value1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/names.py"/>
        <source>Name a branch, a tag or a commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/names.py"/>
        <source>No such model: {value1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/names.py"/>
        <source>Choose one from the list, or give the hub’s full name, such as distilbert/distilgpt2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>There are no weights in {value1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>It holds neither {value1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>This repository is not to be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>A file is missing from {value1}: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>Its {value1} has {value2} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>Its index does not say which files hold the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>Its index names {name} among the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>Its index names files that are the same on many disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>It names a file “{shown}”, which would lie outside its folder or harm a system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>Its file {name} is said to have {value2} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>The hub gives no fingerprint of {name}, so it could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/shape.py"/>
        <source>Not a GPT-2: its config.json holds no configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/shape.py"/>
        <source>Not a GPT-2: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/shape.py"/>
        <source>Its config.json gives {name} as {told}, which no GPT-2 can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/shape.py"/>
        <source>Not a GPT-2: its config.json cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>Here are: {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>Name one of these, or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>The model {name} is not on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>Fetch it with: gpt2-desk models pull {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>There is no folder {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>The folder of models is not there: {value1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>It may lie on a drive that is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>Connect it, or choose another folder in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>Another window or program is at work on {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/transfer.py"/>
        <source>The download stopped at {value1} of {value2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>No connection to the model hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>No connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Downloads need the internet, writing does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>See whether this computer is online, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Something else answers in its place, as the sign-in page of a hotel’s or a train’s network does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Open a browser, sign in to the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The download stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The connection broke; what is here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The file arrived damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The bytes of {path} do not match their fingerprint and will not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Not enough room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Make room, or keep the models in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The folder of models cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>See whether {value1} may be read and written, or keep the models in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Keep the models in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The model hub is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>It answers that it cannot, for now ({value1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Try again later; what is here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The model hub refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>It answered {value1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>This model needs permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Its owner asks you to accept terms on its page, and the hub to know who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Accept the terms there, then give a token of yours in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The hub has none of that name, or its owner keeps it private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Look at the spelling, or choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The file is too large for this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Some keep no file above 4 GB, as memory sticks often do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Keep the models on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The model hub does not know your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>It may have been withdrawn, or copied in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Give another one in Preferences, or none: most models need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The proxy asks for a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>See the network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The model hub does not give the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The place where it keeps its files refuses, for now ({value1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>No such revision of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>A file of {name} is no longer on the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Look for another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The hub has closed {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>See HF_ENDPOINT, the proxies and SSL_CERT_FILE in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The proxy does not let the program through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The address of the hub, or of a proxy, is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>What answers in the hub’s place cannot show that it is the hub, as in the networks of some companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>See whether the date of this computer is right, or name your network’s certificate in SSL_CERT_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The network is set up in a way that the program cannot use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The disk is full; what is here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>{value1} is needed, {value2} is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>It asks for {value1} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/journal_keeper.py"/>
        <source>Something in the program went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/journal_keeper.py"/>
        <source>Save your work now and then, and report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/library.py"/>
        <source>The models were moved meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/library.py"/>
        <source>Do it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/tasks.py"/>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/worker.py"/>
        <source>The model stopped without an ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/worker.py"/>
        <source>{value1}. Your text is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/worker.py"/>
        <source>No model is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/worker.py"/>
        <source>Choose one in the sidebar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/worker.py"/>
        <source>The model could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
