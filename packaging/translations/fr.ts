<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>gpt2-desk</name>
    <message>
        <location filename="../../gpt2_desk/app_chat.py"/>
        <source>Nobody talks on this page. A chat is made of a script: “Anna: …”, “Keeper: …”, or of quoted lines of two.</source>
        <translation>Personne ne parle sur cette page. Une discussion se fait d’un script : « Anna : … », « Gardien : … », ou des répliques entre guillemets de deux personnes.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_chat.py"/>
        <source>Op&amp;en as a page</source>
        <translation>&amp;Ouvrir comme page</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_chat.py"/>
        <source>Op&amp;en as a chat</source>
        <translation>&amp;Ouvrir comme discussion</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_library.py"/>
        <source>{name} is not all here yet.</source>
        <translation>{name} n’est pas encore là en entier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_library.py"/>
        <source>{count} models are not all here yet.</source>
        <translation>{count} modèles ne sont pas encore là en entier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_library.py"/>
        <source>{name} is here and can be used.</source>
        <translation>{name} est là et peut être utilisé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_library.py"/>
        <source>Show models</source>
        <translation>Afficher les modèles</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_library.py"/>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_library.py"/>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_process.py"/>
        <source>Something failed inside the program. Your text is safe. A report was written on this machine.</source>
        <translation>Quelque chose a échoué dans le programme. Votre texte est en sécurité. Un rapport a été écrit sur cette machine.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_process.py"/>
        <source>The program broke down the last time. A report was written on this machine; it was sent to nobody.</source>
        <translation>Le programme s’est interrompu la dernière fois. Un rapport a été écrit sur cette machine ; il n’a été envoyé à personne.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/app_process.py"/>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>The length is {value1} tokens.</source>
        <translation>La longueur est de {value1} jetons.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/generation.py"/>
        <source>Ask for at least one.</source>
        <translation>Demandez-en au moins un.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>The seed is {value1}.</source>
        <translation>La graine est {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/generation.py"/>
        <source>Give it a whole number from 0 to {MAX_SEED}.</source>
        <translation>Donnez-lui un nombre entier de 0 à {MAX_SEED}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/generation.py"/>
        <source>A stop string is empty.</source>
        <translation>Une chaîne d’arrêt est vide.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/generation.py"/>
        <source>Leave it out, or give it a letter.</source>
        <translation>Supprimez-la, ou donnez-lui une lettre.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>{value1} is not a number.</source>
        <translation>{value1} n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give it a number from {low} to {high}.</source>
        <translation>Donnez-lui un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>{value1} is {value}.</source>
        <translation>{value1} vaut {value}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give it a whole number from {low} to {high}.</source>
        <translation>Donnez-lui un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>The {what} words are no list.</source>
        <translation>Les mots « {what} » ne forment pas une liste.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give them one by one.</source>
        <translation>Donnez-les un par un.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>There are {value1} {what} words.</source>
        <translation>Il y a {value1} mots « {what} ».</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Leave at most {MAX_WORDS} of them.</source>
        <translation>Laissez-en au plus {MAX_WORDS}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>A {what} word is {word}.</source>
        <translation>Un mot « {what} » est {word}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give it as it is written, without spaces or line ends around it.</source>
        <translation>Donnez-le tel qu’il s’écrit, sans espaces ni fins de ligne autour.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>A {what} word has {value2} characters.</source>
        <translation>Un mot « {what} » a {value2} caractères.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Shorten it to at most {MAX_WORD_LENGTH}.</source>
        <translation>Raccourcissez-le à {MAX_WORD_LENGTH} au plus.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>The favoured words are no list.</source>
        <translation>Les mots favorisés ne forment pas une liste.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give each with its number.</source>
        <translation>Donnez chacun avec son nombre.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>The loop guard is neither on nor off.</source>
        <translation>La protection contre les boucles n’est ni activée ni désactivée.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give it true or false.</source>
        <translation>Donnez-lui true ou false.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>The favoured word {word} has {bias} for a number.</source>
        <translation>Le mot favorisé {word} a {bias} pour nombre.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/contract/sampling.py"/>
        <source>Give it one from {low} to {high}.</source>
        <translation>Donnez-lui un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/backups.py"/>
        <source>The earlier version of “{value1}” could not be kept.</source>
        <translation>La version précédente de « {value1} » n’a pas pu être conservée.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/backups.py"/>
        <source>The text itself can be saved all the same.</source>
        <translation>Le texte lui-même peut tout de même être enregistré.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/chat.py"/>
        <source>There is nothing to say.</source>
        <translation>Il n’y a rien à dire.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/chat.py"/>
        <source>Write a few words first.</source>
        <translation>Écrivez d’abord quelques mots.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/faults.py"/>
        <source>{name} has nothing to say. Say something else, or try another reply.</source>
        <translation>{name} n’a rien à dire. Dites autre chose, ou essayez une autre réponse.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/faults.py"/>
        <source>{name} has nothing to say but a name. Say something else, or try another reply.</source>
        <translation>{name} n’a rien à dire qu’un nom. Dites autre chose, ou essayez une autre réponse.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/faults.py"/>
        <source>{name} has nothing to say but {text}. Say something else, or try another reply.</source>
        <translation>{name} n’a rien à dire que {text}. Dites autre chose, ou essayez une autre réponse.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/faults.py"/>
        <source>{name} repeats what was said before. Say something else, or raise the temperature.</source>
        <translation>{name} répète ce qui a déjà été dit. Dites autre chose, ou augmentez la température.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/faults.py"/>
        <source>{name} goes round in a circle. Say something else, or raise the temperature.</source>
        <translation>{name} tourne en rond. Dites autre chose, ou augmentez la température.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>A name is empty.</source>
        <translation>Un nom est vide.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>Give both sides a name.</source>
        <translation>Donnez un nom aux deux côtés.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>The name {name} cannot be used.</source>
        <translation>Le nom {name} ne peut pas être utilisé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>It holds a line break, or begins or ends with a space.</source>
        <translation>Il contient un saut de ligne, ou commence ou finit par une espace.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>Write it as it is spoken.</source>
        <translation>Écrivez-le comme il se prononce.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>A name has {value1} characters.</source>
        <translation>Un nom a {value1} caractères.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>Shorten it to at most {MAX_NAME_LENGTH}.</source>
        <translation>Raccourcissez-le à {MAX_NAME_LENGTH} au plus.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>Both are called “{value1}”.</source>
        <translation>Les deux s’appellent « {value1} ».</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>The names tell who speaks.</source>
        <translation>Les noms disent qui parle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/setup.py"/>
        <source>Give one of them another name.</source>
        <translation>Donnez un autre nom à l’un des deux.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>The template cannot be used.</source>
        <translation>La forme ne peut pas être utilisée.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>It has more than {_MAX_LENGTH} characters.</source>
        <translation>Elle a plus de {_MAX_LENGTH} caractères.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Say in the scene what does not repeat.</source>
        <translation>Dites dans la scène ce qui ne se répète pas.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>It has a brace that stands alone.</source>
        <translation>Elle a une accolade isolée.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Write {{ or }} for a brace that is meant.</source>
        <translation>Écrivez {{ ou }} pour une accolade voulue.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>It has the field {{field}}.</source>
        <translation>Elle a le champ {{field}}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Use {scene}, {name}, {other} and {text} alone.</source>
        <translation>N’utilisez que {scene}, {name}, {other} et {text}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>It has {text} {value1} times.</source>
        <translation>Elle a {text} {value1} fois.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Put {text} once, where the words of a turn belong.</source>
        <translation>Mettez {text} une fois, là où vont les mots d’une réplique.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Something follows the paragraph with {text}.</source>
        <translation>Quelque chose suit le paragraphe avec {text}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Let that paragraph be the last.</source>
        <translation>Que ce paragraphe soit le dernier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>It does not have {scene} once before the turns.</source>
        <translation>Elle n’a pas {scene} une fois avant les répliques.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Put {scene} first, and an empty line behind it.</source>
        <translation>Mettez {scene} en premier, et une ligne vide après.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>It does not have {name} before {text}.</source>
        <translation>Elle n’a pas {name} avant {text}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/chat/template.py"/>
        <source>Put {name} where the speaker's name belongs.</source>
        <translation>Mettez {name} là où va le nom de la personne qui parle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The text could not be saved as “{value1}”.</source>
        <translation>Le texte n’a pas pu être enregistré sous « {value1} ».</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>“{value1}” could not be opened.</source>
        <translation>« {value1} » n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Make room on it, or save on another disk.</source>
        <translation>Faites-y de la place, ou enregistrez sur un autre disque.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>This account may not write in that folder.</source>
        <translation>Ce compte n’a pas le droit d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Save in another folder, such as Documents.</source>
        <translation>Enregistrez dans un autre dossier, tel que Documents.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The folder is no longer there.</source>
        <translation>Le dossier n’est plus là.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>A part of the place named is a file, not a folder.</source>
        <translation>Une partie du chemin indiqué est un fichier, non un dossier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The room that this account may use on the disk is full.</source>
        <translation>La place dont ce compte dispose sur le disque est épuisée.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The disk takes no file of that length.</source>
        <translation>Le disque n’accepte pas de fichier de cette longueur.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Save on another disk.</source>
        <translation>Enregistrez sur un autre disque.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The disk can only be read, not written.</source>
        <translation>Le disque se lit seulement ; on ne peut pas y écrire.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Choose a shorter one.</source>
        <translation>Choisissez-en un plus court.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Save under another name, or in another folder.</source>
        <translation>Enregistrez sous un autre nom, ou dans un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>It may have been moved or renamed; look for it in its folder.</source>
        <translation>Il a peut-être été déplacé ou renommé ; cherchez-le dans son dossier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>This account may not read it.</source>
        <translation>Ce compte n’a pas le droit de le lire.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>Ask its owner, or open a copy.</source>
        <translation>Demandez à son propriétaire, ou ouvrez une copie.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>See whether another program can open it.</source>
        <translation>Voyez si un autre programme peut l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/file_trouble.py"/>
        <source>The system says: {reason}.</source>
        <translation>Le système répond : {reason}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>“{value1}” is a folder.</source>
        <translation>« {value1} » est un dossier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Choose a file inside it.</source>
        <translation>Choisissez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>“{value1}” is a device, not a file.</source>
        <translation>« {value1} » est un périphérique, non un fichier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Choose a text file.</source>
        <translation>Choisissez un fichier texte.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>“{value1}” is too long to open.</source>
        <translation>« {value1} » est trop long pour être ouvert.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>It has more than {value1} megabytes; a long novel has two.</source>
        <translation>Il fait plus de {value1} mégaoctets ; un long roman en fait deux.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Part it into several files first.</source>
        <translation>Partagez-le d’abord en plusieurs fichiers.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>“{value1}” was changed by another program.</source>
        <translation>« {value1} » a été modifié par un autre programme.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Saving now would replace what that program wrote.</source>
        <translation>Enregistrer maintenant remplacerait ce que ce programme a écrit.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Save the text under another name, or replace the file knowingly.</source>
        <translation>Enregistrez le texte sous un autre nom, ou remplacez le fichier en connaissance de cause.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>“{value1}” is no longer where it was.</source>
        <translation>« {value1} » n’est plus là où il était.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>It was moved, renamed or deleted by another program.</source>
        <translation>Il a été déplacé, renommé ou supprimé par un autre programme.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Save the text as a new file.</source>
        <translation>Enregistrez le texte dans un nouveau fichier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>A folder, or a device, has that name.</source>
        <translation>Un dossier, ou un périphérique, porte ce nom.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>The file is locked against changes.</source>
        <translation>Le fichier est verrouillé contre les modifications.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/files.py"/>
        <source>Unlock it, or choose another name.</source>
        <translation>Déverrouillez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal.py"/>
        <source>Unsaved words are not kept safe from a crash for now.</source>
        <translation>Pour le moment, les mots non enregistrés ne sont pas protégés d’une panne.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal.py"/>
        <source>Save your work now and then, until this is solved.</source>
        <translation>Enregistrez de temps en temps, jusqu’à ce que cela soit résolu.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_claims.py"/>
        <source>The copy of words that are no longer needed could not be deleted.</source>
        <translation>La copie de mots devenus inutiles n’a pas pu être supprimée.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_claims.py"/>
        <source>It is “{value1}” in {value2}; the next start offers it once more.</source>
        <translation>C’est « {value1} » dans {value2} ; le prochain démarrage la proposera encore une fois.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_reading.py"/>
        <source>The journal “{value1}” was written by a newer version of the program.</source>
        <translation>Le journal « {value1} » a été écrit par une version plus récente du programme.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_reading.py"/>
        <source>This version does not know what is in it.</source>
        <translation>Cette version ne sait pas ce qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_reading.py"/>
        <source>Start the newer version; the journal is kept.</source>
        <translation>Démarrez la version plus récente ; le journal est conservé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_reading.py"/>
        <source>The journal “{value1}” is damaged.</source>
        <translation>Le journal « {value1} » est endommagé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_reading.py"/>
        <source>Its beginning cannot be read, and without it nothing else in it.</source>
        <translation>Son début ne peut pas être lu, et sans lui rien du reste.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/journal_reading.py"/>
        <source>It is kept in {value1}.</source>
        <translation>Il est conservé dans {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/open_locks.py"/>
        <source>Whether “{value1}” is open in another window cannot be seen.</source>
        <translation>Impossible de voir si « {value1} » est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/open_locks.py"/>
        <source>Open it in one window only.</source>
        <translation>Ouvrez-le dans une seule fenêtre.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/pattern_cost.py"/>
        <source>This pattern would take too long.</source>
        <translation>Ce motif prendrait trop de temps.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/pattern_cost.py"/>
        <source>What repeats in it can share a paragraph in too many ways.</source>
        <translation>Ce qui s’y répète peut se partager un paragraphe de trop de façons.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/pattern_cost.py"/>
        <source>Let less repeat, or say more exactly what does: \w+ rather than .*</source>
        <translation>Répétez moins, ou dites plus exactement ce qui se répète : \w+ plutôt que .*</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/pattern_cost.py"/>
        <source>This pattern cannot be used.</source>
        <translation>Ce motif ne peut pas être utilisé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/pattern_cost.py"/>
        <source>It holds a kind of group that is not known here.</source>
        <translation>Il contient une sorte de groupe qui n’est pas connue ici.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/pattern_cost.py"/>
        <source>Write it without conditions and without the flag x.</source>
        <translation>Écrivez-le sans conditions et sans l’option x.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>This is no pattern yet.</source>
        <translation>Ce n’est pas encore un motif.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>Put a backslash before a sign that stands for itself.</source>
        <translation>Mettez une barre oblique inverse devant un signe pris pour lui-même.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>The pattern has no group {group}.</source>
        <translation>Le motif n’a pas de groupe {group}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>Put round brackets in the pattern around what is to be kept.</source>
        <translation>Dans le motif, mettez entre parenthèses ce qui est à garder.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>A bracket is opened and not closed.</source>
        <translation>Une parenthèse est ouverte et non fermée.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>A bracket is closed that was not opened.</source>
        <translation>Une parenthèse est fermée sans avoir été ouverte.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>A square bracket is opened and not closed.</source>
        <translation>Un crochet est ouvert et non fermé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>A sign of repetition has nothing before it to repeat.</source>
        <translation>Un signe de répétition n’a rien à répéter devant lui.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>Two signs of repetition stand side by side.</source>
        <translation>Deux signes de répétition se suivent.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>A backslash stands before a letter that means nothing with it.</source>
        <translation>Une barre oblique inverse précède une lettre qui ne veut rien dire avec elle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>A range runs backwards.</source>
        <translation>Un intervalle va à rebours.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>It refers to a group that is not there.</source>
        <translation>Il renvoie à un groupe qui n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>What looks back may not repeat.</source>
        <translation>Ce qui regarde en arrière ne doit rien répéter.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/search.py"/>
        <source>It cannot be understood.</source>
        <translation>Il ne peut pas être compris.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/text_form.py"/>
        <source>“{name}” is not a text file.</source>
        <translation>« {name} » n’est pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/text_form.py"/>
        <source>It holds something else, such as a picture, or a document of a word processor.</source>
        <translation>Il contient autre chose, comme une image, ou un document de traitement de texte.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/documents/text_form.py"/>
        <source>Open a file of plain text or Markdown; a word processor can save its documents as plain text.</source>
        <translation>Ouvrez un fichier de texte brut ou Markdown ; un traitement de texte peut enregistrer ses documents en texte brut.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>The file {file_name} is damaged.</source>
        <translation>Le fichier {file_name} est endommagé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>Download the model again.</source>
        <translation>Téléchargez le modèle à nouveau.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>A file is missing from the folder: {name}.</source>
        <translation>Un fichier manque dans le dossier : {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>Open another folder.</source>
        <translation>Ouvrez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>The file {file_name} will not be opened.</source>
        <translation>Le fichier {file_name} ne sera pas ouvert.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It holds more than weights: opening it would run a program that its author put inside.</source>
        <translation>Il contient plus que des poids : l’ouvrir exécuterait un programme que son auteur y a mis.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>Look for the same model with a model.safetensors file.</source>
        <translation>Cherchez le même modèle avec un fichier model.safetensors.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>The model ran out of memory.</source>
        <translation>Le modèle a manqué de mémoire.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>Its file {value1} alone has {value2} GB.</source>
        <translation>Son fichier {value1} fait à lui seul {value2} Go.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>Choose a smaller model.</source>
        <translation>Choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>The tensor {name} is there twice.</source>
        <translation>Le tenseur {name} y est deux fois.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>The tensor {name} holds {value2}, where fractions belong.</source>
        <translation>Le tenseur {name} contient {value2}, là où il faut des fractions.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>The tensor {name} holds values that are not numbers.</source>
        <translation>Le tenseur {name} contient des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It does not say which files hold the weights.</source>
        <translation>Il ne dit pas quels fichiers contiennent les poids.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It names files outside the folder.</source>
        <translation>Il nomme des fichiers hors du dossier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It names no files.</source>
        <translation>Il ne nomme aucun fichier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It is cut short, or no safetensors file.</source>
        <translation>Il est tronqué, ou n’est pas un fichier safetensors.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It cannot be read.</source>
        <translation>Il ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It holds no table of tensors.</source>
        <translation>Il ne contient pas de table de tenseurs.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>Its entry {value1} is no tensor.</source>
        <translation>Son entrée {value1} n’est pas un tenseur.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/checkpoint.py"/>
        <source>It is cut short, or no file of weights.</source>
        <translation>Il est tronqué, ou n’est pas un fichier de poids.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>The file {CONFIG_FILE} is damaged.</source>
        <translation>Le fichier {CONFIG_FILE} est endommagé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>This GPT-2 differs in a way that is not supported.</source>
        <translation>Ce GPT-2 diffère d’une façon qui n’est pas prise en charge.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Open another model.</source>
        <translation>Ouvrez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Not a GPT-2: the folder does not say what kind of model it holds.</source>
        <translation>Pas un GPT-2 : le dossier ne dit pas quelle sorte de modèle il contient.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Not a GPT-2: the folder holds a {kind} model.</source>
        <translation>Pas un GPT-2 : le dossier contient un modèle {kind}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>No such folder: {folder}.</source>
        <translation>Ce dossier n’existe pas : {folder}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>The folder holds no model.</source>
        <translation>Le dossier ne contient pas de modèle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>A file is missing from the folder: {CONFIG_FILE}.</source>
        <translation>Un fichier manque dans le dossier : {CONFIG_FILE}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>The folder {value1} cannot be read.</source>
        <translation>Le dossier {value1} ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>The system refuses it.</source>
        <translation>Le système le refuse.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>The file {CONFIG_FILE} cannot be read.</source>
        <translation>Le fichier {CONFIG_FILE} ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>It asks for {asked} ({name}).</source>
        <translation>Il demande {asked} ({name}).</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its width {value1} (n_embd) does not divide into {value2} heads (n_head).</source>
        <translation>Sa largeur {value1} (n_embd) ne se divise pas en {value2} têtes (n_head).</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>It is a list or a single value, where names and values belong.</source>
        <translation>C’est une liste ou une valeur seule, là où il faut des noms et des valeurs.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its {name} is {value2}, where a whole number belongs.</source>
        <translation>{name} y vaut {value2}, là où il faut un nombre entier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its {name} is {value2}, which no GPT-2 has.</source>
        <translation>{name} y vaut {value2}, ce qu’aucun GPT-2 n’a.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its {name} is {value2}, where true or false belongs.</source>
        <translation>{name} y vaut {value2}, là où il faut true ou false.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its layer_norm_epsilon is {value1}, where a number belongs.</source>
        <translation>layer_norm_epsilon y vaut {value1}, là où il faut un nombre.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its layer_norm_epsilon is {value1}, which no GPT-2 has.</source>
        <translation>layer_norm_epsilon y vaut {value1}, ce qu’aucun GPT-2 n’a.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its activation_function is {value1}, where a name belongs.</source>
        <translation>activation_function y vaut {value1}, là où il faut un nom.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>It asks for the activation {value1} (activation_function).</source>
        <translation>Il demande l’activation {value1} (activation_function).</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/config.py"/>
        <source>Its {name} is {value2}, where token numbers belong.</source>
        <translation>{name} y vaut {value2}, là où il faut des numéros de jetons.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/engine.py"/>
        <source>This model cannot be used.</source>
        <translation>Ce modèle ne peut pas être utilisé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/engine.py"/>
        <source>Its tokenizer numbers {value1} tokens, its weights know {value2}.</source>
        <translation>Son découpage numérote {value1} jetons, ses poids en connaissent {value2}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/engine.py"/>
        <source>It has no token that begins and ends a text.</source>
        <translation>Il n’a pas de jeton qui commence et finit un texte.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/engine.py"/>
        <source>{value1} cannot draft for {value2}.</source>
        <translation>{value1} ne peut pas ébaucher pour {value2}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/engine.py"/>
        <source>It has other tokens, or reads fewer of them at once.</source>
        <translation>Il a d’autres jetons, ou en lit moins à la fois.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/engine.py"/>
        <source>Choose a smaller model of the same family.</source>
        <translation>Choisissez un modèle plus petit de la même famille.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/loading.py"/>
        <source>Opening the model was stopped.</source>
        <translation>L’ouverture du modèle a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/loading.py"/>
        <source>Its weights are incomplete.</source>
        <translation>Ses poids sont incomplets.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/loading.py"/>
        <source>It holds weights that a GPT-2 does not have.</source>
        <translation>Il contient des poids qu’un GPT-2 n’a pas.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/loading.py"/>
        <source>Its weights do not fit its config.json.</source>
        <translation>Ses poids ne correspondent pas à son config.json.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/memory.py"/>
        <source>It needs about {value1} and {value2} is free. Your text is safe.</source>
        <translation>Il demande environ {value1} et il y a {value2} de libre. Votre texte est en sécurité.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/memory.py"/>
        <source>Choose a smaller model, or close other programs and try again.</source>
        <translation>Choisissez un modèle plus petit, ou fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/precision.py"/>
        <source>There is no precision named {name}.</source>
        <translation>Aucune précision ne s’appelle {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/precision.py"/>
        <source>Choose auto or one of {value1}.</source>
        <translation>Choisissez auto ou l’un de {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/precision.py"/>
        <source>This machine has no device named {name}.</source>
        <translation>Cette machine n’a pas de périphérique nommé {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/reader.py"/>
        <source>The model stopped unexpectedly.</source>
        <translation>Le modèle s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/reader.py"/>
        <source>Your text is safe.</source>
        <translation>Votre texte est en sécurité.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/reader.py"/>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/sampling.py"/>
        <source>The model stopped in mid-text.</source>
        <translation>Le modèle s’est arrêté au milieu du texte.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/sampling.py"/>
        <source>Its numbers ran out of bounds. Your text is safe.</source>
        <translation>Ses nombres sont sortis des limites. Votre texte est en sécurité.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/sampling.py"/>
        <source>Try again, or choose another model.</source>
        <translation>Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/scoring.py"/>
        <source>There is nothing to score.</source>
        <translation>Il n’y a rien à évaluer.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/scoring.py"/>
        <source>Scoring was stopped.</source>
        <translation>L’évaluation a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/scoring.py"/>
        <source>The model's numbers ran out of bounds.</source>
        <translation>Les nombres du modèle sont sortis des limites.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/scoring.py"/>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>The file {source} is damaged.</source>
        <translation>Le fichier {source} est endommagé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>The tokens of this model cannot be used.</source>
        <translation>Les jetons de ce modèle ne peuvent pas être utilisés.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>They are not made as GPT-2's are (byte-level BPE).</source>
        <translation>Ils ne sont pas faits comme ceux de GPT-2 (BPE au niveau des octets).</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>{source} does not spell every byte, so some text would be lost.</source>
        <translation>{source} n’écrit pas tous les octets ; du texte serait donc perdu.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>Its merges do not fit its vocabulary.</source>
        <translation>Ses fusions ne correspondent pas à son vocabulaire.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>It does not list tokens and merges.</source>
        <translation>Il n’énumère pas de jetons ni de fusions.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>It does not number its tokens.</source>
        <translation>Il ne numérote pas ses jetons.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/gpt2/tokenizer.py"/>
        <source>It does not list merges.</source>
        <translation>Il n’énumère pas de fusions.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/licences.py"/>
        <source>The package holds no text of its licence; its name is all that it tells.</source>
        <translation>Le paquet ne contient pas le texte de sa licence ; son nom est tout ce qu’il en dit.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/resources.py"/>
        <source>A part of the program is missing: {value1}.</source>
        <translation>Une partie du programme manque : {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/resources.py"/>
        <source>The installation is not complete.</source>
        <translation>L’installation n’est pas complète.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/resources.py"/>
        <source>Install gpt2-desk again.</source>
        <translation>Installez gpt2-desk à nouveau.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>The size of the letters is {value1}.</source>
        <translation>La taille des lettres est de {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>Choose one from {low} to {high} pixels.</source>
        <translation>Choisissez-en une de {low} à {high} pixels.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>The lines are {value1} characters long.</source>
        <translation>Les lignes ont {value1} caractères.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>Choose from {shortest} to {longest} characters.</source>
        <translation>Choisissez de {shortest} à {longest} caractères.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>Choose {choices}, or no limit.</source>
        <translation>Choisissez {choices}, ou aucune limite.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>Choose a whole number from 0 to {MAX_SEED}.</source>
        <translation>Choisissez un nombre entier de 0 à {MAX_SEED}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>The pause before a suggestion is {value1} milliseconds.</source>
        <translation>La pause avant une suggestion est de {value1} millisecondes.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/chosen.py"/>
        <source>Choose one from {low} to {high} milliseconds.</source>
        <translation>Choisissez-en une de {low} à {high} millisecondes.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/home.py"/>
        <source>{HOME_VARIABLE} is {chosen}, which is no folder.</source>
        <translation>{HOME_VARIABLE} est {chosen}, qui n’est pas un dossier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/home.py"/>
        <source>This computer knows no person of that name.</source>
        <translation>Cet ordinateur ne connaît personne de ce nom.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/home.py"/>
        <source>Give it the whole path of a folder.</source>
        <translation>Donnez-lui le chemin complet d’un dossier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/presets.py"/>
        <source>Steady</source>
        <translation>Posé</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/presets.py"/>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/presets.py"/>
        <source>Daring</source>
        <translation>Audacieux</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/presets.py"/>
        <source>Wild</source>
        <translation>Débridé</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/reading.py"/>
        <source>A group of settings is not a group.</source>
        <translation>Un groupe de réglages n’en est pas un.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/store.py"/>
        <source>The settings could not be saved.</source>
        <translation>Les réglages n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>The system says: {value1}.</source>
        <translation>Le système répond : {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/settings/store.py"/>
        <source>See whether the folder {folder} may be written and the disk has room.</source>
        <translation>Voyez si l’on peut écrire dans le dossier {folder} et si le disque a de la place.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>A page in which a GPT-2 continues what you write. The model runs on this machine; what you write stays here. The small model inside was trained for this program on fiction in the public domain.</source>
        <translation>Une page où un GPT-2 continue ce que vous écrivez. Le modèle tourne sur cette machine ; ce que vous écrivez reste ici. Le petit modèle inclus a été entraîné pour ce programme sur des œuvres de fiction du domaine public.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>About gpt2-desk</source>
        <translation>À propos de gpt2-desk</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>Copy version details</source>
        <translation>Copier les détails de version</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>Licence of {name}</source>
        <translation>Licence de {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>What is inside</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/about.py"/>
        <source>Licence: {name}</source>
        <translation>Licence : {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>New c&amp;hat</source>
        <translation>Nouvelle d&amp;iscussion</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Talk with the model.</source>
        <translation>Parler avec le modèle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Earlier versions…</source>
        <translation>&amp;Versions précédentes…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>What the file held before, kept at each save.</source>
        <translation>Ce que le fichier contenait avant, gardé à chaque enregistrement.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>R&amp;eplace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Preference&amp;s…</source>
        <translation>Préfére&amp;nces…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>The model writes on at the caret.</source>
        <translation>Le modèle continue d’écrire au curseur.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>The model stops; what it wrote stays.</source>
        <translation>Le modèle s’arrête ; ce qu’il a écrit reste.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Try another</source>
        <translation>&amp;Autre essai</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>What is there is kept.</source>
        <translation>Ce qui est là est gardé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Write three and choose</source>
        <translation>Écrire &amp;trois et choisir</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Previous alternative</source>
        <translation>Variante &amp;précédente</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Next alternative</source>
        <translation>Variante &amp;suivante</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Compare &amp;alternatives</source>
        <translation>Comparer les &amp;variantes</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>W&amp;hat the model reads…</source>
        <translation>Ce que &amp;lit le modèle…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>A script of two becomes a chat; a chat becomes a page.</source>
        <translation>Un script à deux devient une discussion ; une discussion devient une page.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Na&amp;mes and form…</source>
        <translation>Noms et &amp;forme…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Who talks in the chat, and how the model reads it.</source>
        <translation>Qui parle dans la discussion, et comment le modèle la lit.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>H&amp;ow this was written…</source>
        <translation>Co&amp;mment cela a été écrit…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Stat&amp;istics…</source>
        <translation>Stat&amp;istiques…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Next &amp;pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Foc&amp;us on the paragraph</source>
        <translation>Se concentrer s&amp;ur le paragraphe</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Nothing but the page.</source>
        <translation>Rien d’autre que la page.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Typewriter scrolling</source>
        <translation>Défilement de &amp;machine à écrire</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>The line you write stays where it is.</source>
        <translation>La ligne que vous écrivez reste où elle est.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Ne&amp;xt document</source>
        <translation>Document &amp;suivant</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>P&amp;revious document</source>
        <translation>Document pré&amp;cédent</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>S&amp;maller text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Normal size</source>
        <translation>&amp;Taille normale</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Colours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Mar&amp;k the model’s words</source>
        <translation>Marquer &amp;les mots du modèle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;All models…</source>
        <translation>&amp;Tous les modèles…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Fetch, check and remove models.</source>
        <translation>Télécharger, vérifier et retirer des modèles.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Open a folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Keys…</source>
        <translation>&amp;Touches…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;About gpt2-desk</source>
        <translation>À &amp;propos de gpt2-desk</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Like the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Tint</source>
        <translation>&amp;Teinte</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>Tint and &amp;dotted line</source>
        <translation>Teinte et ligne &amp;pointillée</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/actions.py"/>
        <source>&amp;Nothing</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>A pinned one stays. Unpin it first.</source>
        <translation>Une variante épinglée reste. Détachez-la d’abord.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Alternative {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Put it into the page</source>
        <translation>La mettre dans la page</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Drop</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Stop writing this one</source>
        <translation>Arrêter d’écrire celle-ci</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>writing…</source>
        <translation>en cours d’écriture…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>shown now</source>
        <translation>affichée</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>The key {number} takes it.</source>
        <translation>La touche {number} la prend.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>{what} alternative {number}</source>
        <translation>{what} la variante {number}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Throw it away (Delete)</source>
        <translation>La jeter (Suppr)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Keep it no longer (P)</source>
        <translation>Ne plus la garder (P)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/card.py"/>
        <source>Keep it, and in front (P)</source>
        <translation>La garder, et en tête (P)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/controller.py"/>
        <source>{time}, temperature {temperature}</source>
        <translation>{time}, température {temperature}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/controller.py"/>
        <source>There are no alternatives here. Try another to get one.</source>
        <translation>Il n’y a pas de variantes ici. Demandez un autre essai pour en avoir une.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/controller.py"/>
        <source>There are no alternatives here. Write three and choose, to have some.</source>
        <translation>Il n’y a pas de variantes ici. « Écrire trois et choisir » en donne.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/controller.py"/>
        <source>The one on the page cannot be dropped. Take another first.</source>
        <translation>Celle de la page ne peut pas être jetée. Prenez-en d’abord une autre.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/pill.py"/>
        <source>Previous alternative</source>
        <translation>Variante précédente</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/pill.py"/>
        <source>Compare alternatives</source>
        <translation>Comparer les variantes</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/pill.py"/>
        <source>Next alternative</source>
        <translation>Variante suivante</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/pill.py"/>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/pill.py"/>
        <source>{number} of {total}, compare alternatives</source>
        <translation>{number} sur {total}, comparer les variantes</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/pill.py"/>
        <source>Alternative {number} of {total}</source>
        <translation>Variante {number} sur {total}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>1–9 take, P pins, Delete drops, M writes more</source>
        <translation>1–9 prend, P épingle, Suppr jette, M en écrit d’autres</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>They are still being written.</source>
        <translation>Elles sont encore en cours d’écriture.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>Alternatives</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>Write three more</source>
        <translation>En écrire trois autres</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>Close the alternatives</source>
        <translation>Fermer les variantes</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/alternatives/strip.py"/>
        <source>Write three more (M)</source>
        <translation>En écrire trois autres (M)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/controller.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/equipped.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/equipped.py"/>
        <source>Some words, or Esc to leave it as it was</source>
        <translation>Quelques mots, ou Échap pour laisser tel quel</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/equipped.py"/>
        <source>Edit what {name} says</source>
        <translation>Modifier ce que dit {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/handles.py"/>
        <source>{name} is writing</source>
        <translation>{name} écrit</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Enter sends. Shift+Enter starts a new line.</source>
        <translation>Entrée envoie. Maj+Entrée commence une nouvelle ligne.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>{name} is still writing. Your words stay here; Esc stops.</source>
        <translation>{name} écrit encore. Vos mots restent ici ; Échap arrête.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Say something</source>
        <translation>Dites quelque chose</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Stop writing (Esc)</source>
        <translation>Arrêter d’écrire (Échap)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Say something. {name} answers.</source>
        <translation>Dites quelque chose. {name} répond.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>{name} is writing. Esc stops.</source>
        <translation>{name} écrit. Échap arrête.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/input_line.py"/>
        <source>Enter lets {name} go on.</source>
        <translation>Entrée laisse {name} continuer.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/name_field.py"/>
        <source>A name is needed: it tells who speaks.</source>
        <translation>Il faut un nom : il dit qui parle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/name_field.py"/>
        <source>At most {most} characters; these are {count}.</source>
        <translation>Au plus {most} caractères ; il y en a {count}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/name_field.py"/>
        <source>A name stands on one line.</source>
        <translation>Un nom tient sur une ligne.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/name_field.py"/>
        <source>A name has no colon: a script puts one behind it.</source>
        <translation>Un nom n’a pas de deux-points : un script en met un à sa suite.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/name_field.py"/>
        <source>Both are called so. The model could not tell who speaks.</source>
        <translation>Les deux s’appellent ainsi. Le modèle ne saurait pas qui parle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/painting.py"/>
        <source>The model reads from here</source>
        <translation>Le modèle lit à partir d’ici</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/painting.py"/>
        <source>changed by you</source>
        <translation>modifié par vous</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/replies.py"/>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Where the two are, and who they are. The model always reads it first.</source>
        <translation>Où sont les deux, et qui ils sont. Le modèle le lit toujours en premier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>You are in a lighthouse with its keeper …</source>
        <translation>Vous êtes dans un phare avec son gardien …</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Enter keeps it. Esc leaves it as it was.</source>
        <translation>Entrée garde le texte. Échap le laisse tel qu’il était.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Add a scene</source>
        <translation>Ajouter une scène</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Names and form…</source>
        <translation>Noms et forme…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Who speaks, and how the model reads it</source>
        <translation>Qui parle, et comment le modèle lit la discussion</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/scene_card.py"/>
        <source>Edit the scene</source>
        <translation>Modifier la scène</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>{scene} is read once, the last paragraph for each turn: {name} speaks to {other} and says {text}.</source>
        <translation>{scene} est lu une fois, le dernier paragraphe à chaque réplique : {name} parle à {other} et dit {text}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>As the model wants it</source>
        <translation>Comme le veut le modèle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Most models go on with a script; DialoGPT was taught turns.</source>
        <translation>La plupart des modèles continuent un script ; DialoGPT a appris des tours de parole.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Like a script</source>
        <translation>Comme un script</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Names stand before what they say.</source>
        <translation>Les noms précèdent ce qu’ils disent.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>In turns (DialoGPT)</source>
        <translation>Par tours de parole (DialoGPT)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Each turn ends with a sign of its own. Names are not read.</source>
        <translation>Chaque réplique finit par un signe à part. Les noms ne sont pas lus.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Names and form</source>
        <translation>Noms et forme</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>The model’s name</source>
        <translation>Le nom du modèle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>The model’s first line</source>
        <translation>La première réplique du modèle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Nothing: you begin</source>
        <translation>Rien : vous commencez</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Form of the script</source>
        <translation>Forme du script</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>Back to the usual form</source>
        <translation>Revenir à la forme habituelle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>What the model would read</source>
        <translation>Ce que le modèle lirait</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/setup_dialog.py"/>
        <source>How the model reads it</source>
        <translation>Comment le modèle la lit</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>The model is writing.</source>
        <translation>Le modèle écrit.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Previous (Left)</source>
        <translation>Précédent (Gauche)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Next (Right)</source>
        <translation>Suivant (Droite)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Try another</source>
        <translation>Autre essai</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Try another (R)</source>
        <translation>Autre essai (R)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Edit (E)</source>
        <translation>Modifier (E)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Copy (C)</source>
        <translation>Copier (C)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>To the page</source>
        <translation>Vers la page</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>To the page (P)</source>
        <translation>Vers la page (P)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/tools.py"/>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/transcript.py"/>
        <source>Select all of it</source>
        <translation>Tout sélectionner ici</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/transcript.py"/>
        <source>Copy the selection</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/transcript_view.py"/>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/view.py"/>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/view.py"/>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/view.py"/>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/view.py"/>
        <source>Say something as {name}</source>
        <translation>Dites quelque chose en tant que {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/chat/view.py"/>
        <source>Say something. The model answers as {name}.</source>
        <translation>Dites quelque chose. Le modèle répond en tant que {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>The memory and the note together are longer than half of what the model can read. Their ends are left out.</source>
        <translation>La mémoire et la note ensemble dépassent la moitié de ce que le modèle peut lire. Leurs fins sont laissées de côté.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>The text is longer than what is left for it. Its beginning is left out.</source>
        <translation>Le texte est plus long que la place qui lui reste. Son début est laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>memory {count}</source>
        <translation>mémoire {count}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>note {count}</source>
        <translation>note {count}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>text {count}</source>
        <translation>texte {count}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>room to write {count}</source>
        <translation>place pour écrire {count}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/counts.py"/>
        <source>of {count} tokens</source>
        <translation>sur {count} jetons</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/dialog.py"/>
        <source>Always read first. Who is who, what has happened, how it should sound.</source>
        <translation>Toujours lue en premier. Qui est qui, ce qui s’est passé, quel ton prendre.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/dialog.py"/>
        <source>Read near the end, where it weighs most.</source>
        <translation>Lue près de la fin, là où elle pèse le plus.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/dialog.py"/>
        <source>What the model reads</source>
        <translation>Ce que lit le modèle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/dialog.py"/>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/context/dialog.py"/>
        <source>Author’s note</source>
        <translation>Note de l’auteur</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>Text (*.md *.txt *.markdown *.text);;All files (*)</source>
        <translation>Texte (*.md *.txt *.markdown *.text);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>Open the folder of a model</source>
        <translation>Ouvrir le dossier d’un modèle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>Save first?</source>
        <translation>Enregistrer d’abord ?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>{name} has words that are not saved.</source>
        <translation>{name} a des mots qui ne sont pas enregistrés.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>They will be lost unless you save them.</source>
        <translation>Ils seront perdus si vous ne les enregistrez pas.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>&amp;Don’t save</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/dialogs.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>Write on from the caret ({keys}).</source>
        <translation>Continuer à partir du curseur ({keys}).</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>Stop writing ({keys}).</source>
        <translation>Arrêter d’écrire ({keys}).</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>New ({keys})</source>
        <translation>Nouveau ({keys})</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>Show the sidebar</source>
        <translation>Afficher la barre latérale</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>Hide the sidebar</source>
        <translation>Masquer la barre latérale</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_bar.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>This file is open in another window of the program. Of two that change it, the second to save is asked first.</source>
        <translation>Ce fichier est ouvert dans une autre fenêtre du programme. Si les deux le modifient, la seconde à enregistrer demande d’abord.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>There is no earlier version. One is kept whenever a save replaces what a file held.</source>
        <translation>Il n’y a pas de version précédente. Une version est gardée chaque fois qu’un enregistrement remplace ce qu’un fichier contenait.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>Save it there again</source>
        <translation>L’y enregistrer à nouveau</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/document_controller.py"/>
        <source>Open another…</source>
        <translation>Ouvrir un autre…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/open_document.py"/>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/open_document.py"/>
        <source>{writer} and {model}</source>
        <translation>{writer} et {model}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/recovery.py"/>
        <source>A page that was open when the program closed cannot be read. What is left is put aside.</source>
        <translation>Une page ouverte à la fermeture du programme ne peut pas être lue. Ce qu’il en reste est mis de côté.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/storage.py"/>
        <source>What was kept beside this file, such as its alternatives, cannot be read. The text is whole.</source>
        <translation>Ce qui était gardé à côté de ce fichier, comme ses variantes, ne peut pas être lu. Le texte est entier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/storage.py"/>
        <source>This file has line ends of a rare kind. Saving makes them ordinary ones.</source>
        <translation>Ce fichier a des fins de ligne d’une sorte rare. L’enregistrer les rend ordinaires.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/storage.py"/>
        <source>This file was written in an older encoding, Windows-1252. It is saved in the same.</source>
        <translation>Ce fichier a été écrit dans un codage ancien, Windows-1252. Il est enregistré dans le même.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/storage.py"/>
        <source>This file mixes line ends. Saving gives all lines the commoner kind.</source>
        <translation>Ce fichier mélange les fins de ligne. L’enregistrer donne à toutes les lignes la plus courante.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/storage.py"/>
        <source>The text is saved. Its alternatives and notes could not be kept beside it. {why}</source>
        <translation>Le texte est enregistré. Ses variantes et ses notes n’ont pas pu être gardées à côté de lui. {why}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/documents/storage.py"/>
        <source>The earlier version of this file could not be kept. {why}</source>
        <translation>La version précédente de ce fichier n’a pas pu être gardée. {why}</translation>
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
        <translation>Le modèle
lit à partir d’ici</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/margin.py"/>
        <source>The model reads from here. It no longer sees what stands above.</source>
        <translation>Le modèle lit à partir d’ici. Il ne voit plus ce qui se trouve au-dessus.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/painting.py"/>
        <source>Begin anywhere.</source>
        <translation>Commencez n’importe où.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/surface.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/surface.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/surface.py"/>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/surface.py"/>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/surface.py"/>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/editor/view.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/error_bar.py"/>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/error_bar.py"/>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/error_bar.py"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/error_bar.py"/>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Tell capitals from small letters, and typographic quotation marks from straight ones.</source>
        <translation>Distinguer les majuscules des minuscules, et les guillemets typographiques des guillemets droits.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Find no part of a longer word.</source>
        <translation>Ne trouver aucune partie d’un mot plus long.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>The words are a regular expression: \w+ is any word, . any character, (…) a group that the replacement may take over as \1.</source>
        <translation>Les mots sont une expression régulière : \w+ est un mot quelconque, . un caractère quelconque, (…) un groupe que le remplacement peut reprendre par \1.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Close find and replace</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Replace this match</source>
        <translation>Remplacer cette occurrence</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/bar.py"/>
        <source>Replace all matches</source>
        <translation>Remplacer toutes les occurrences</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>From the top</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>From the end</source>
        <translation>Depuis la fin</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>Replaced {number}</source>
        <translation>Remplacements : {number}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>Replaced the first {number}</source>
        <translation>Remplacements : les {number} premiers</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>{number} of over {total}</source>
        <translation>{number} sur plus de {total}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>over {total} found</source>
        <translation>trouvés : plus de {total}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/find/controller.py"/>
        <source>{total} found</source>
        <translation>trouvés : {total}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/dialog.py"/>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/dialog.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/dialog.py"/>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/dialog.py"/>
        <source>Find in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/keys.py"/>
        <source>Take the suggestion</source>
        <translation>Prendre la suggestion</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/keys.py"/>
        <source>Take its next word</source>
        <translation>En prendre le mot suivant</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/keys.py"/>
        <source>Another suggestion</source>
        <translation>Une autre suggestion</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/keys.py"/>
        <source>The suggestion before</source>
        <translation>La suggestion d’avant</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/keys.py"/>
        <source>Refuse it</source>
        <translation>La refuser</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/keys.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Writing with the model</source>
        <translation>Écrire avec le modèle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Trying again</source>
        <translation>Essayer encore</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Talking with the model</source>
        <translation>Parler avec le modèle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Whose words</source>
        <translation>À qui sont les mots</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Nothing is lost</source>
        <translation>Rien ne se perd</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Models and the network</source>
        <translation>Les modèles et le réseau</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Write a few words and press {continue_}. The model goes on from your caret, as far as the length in the sidebar lets it. {stop} stops it sooner, and what it wrote stays. What stands after the caret keeps its place and is not read.</source>
        <translation>Écrivez quelques mots et appuyez sur {continue_}. Le modèle continue à partir de votre curseur, aussi loin que le permet la longueur dans la barre latérale. {stop} l’arrête plus tôt, et ce qu’il a écrit reste. Ce qui se trouve après le curseur garde sa place et n’est pas lu.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>You can type, click and scroll while it writes. Your words land where your caret is; the model keeps a place of its own.</source>
        <translation>Vous pouvez taper, cliquer et faire défiler pendant qu’il écrit. Vos mots vont là où est votre curseur ; le modèle garde sa propre place.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>The sidebar ({sidebar}) holds the voice. Temperature says how daring the next word may be: low is steady, high is surprising. A change takes effect with the next word, also while the model writes. Behind “More…” are words it is never to write, words to favour, and what is done against repetition.</source>
        <translation>La barre latérale ({sidebar}) règle la voix. La température dit combien le mot suivant peut être audacieux : basse, elle est posée ; haute, elle surprend. Un changement prend effet au mot suivant, même pendant que le modèle écrit. Derrière « Plus… » se trouvent les mots qu’il ne doit jamais écrire, les mots à favoriser, et ce qui est fait contre les répétitions.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>The same seed, text and settings give the same words. The lock beside the seed keeps it.</source>
        <translation>La même graine, le même texte et les mêmes réglages donnent les mêmes mots. Le cadenas à côté de la graine la conserve.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“Try another” ({retry}) writes the passage another way. Nothing is thrown away: what was there is kept as an alternative. A pill beside the passage says which one you see, such as 2 of 3; {previous} and {next_} go through them. What you added after one goes and comes with it.</source>
        <translation>« Autre essai » ({retry}) écrit le passage autrement. Rien n’est jeté : ce qui était là est gardé comme variante. Une pastille à côté du passage dit laquelle vous voyez, par exemple 2 sur 3 ; {previous} et {next_} les parcourent. Ce que vous avez ajouté après l’une part et revient avec elle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“Write three and choose” ({compare}) writes three side by side. A digit takes one. {list_} lays out all alternatives of the passage at the caret.</source>
        <translation>« Écrire trois et choisir » ({compare}) en écrit trois côte à côte. Un chiffre en prend une. {list_} étale toutes les variantes du passage au curseur.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>One undo ({undo}) takes one whole continuation back, and nothing of what you typed meanwhile.</source>
        <translation>Une seule annulation ({undo}) retire toute une continuation, et rien de ce que vous avez tapé entre-temps.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>When you pause, a few words are offered in grey. {tab} takes them all, {word} only the next word, {another} shows others, {before} those before. {stop} refuses them. Any other key is simply typed.</source>
        <translation>Quand vous faites une pause, quelques mots sont proposés en gris. {tab} les prend tous, {word} seulement le mot suivant, {another} en montre d’autres, {before} ceux d’avant. {stop} les refuse. Toute autre touche est simplement tapée.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Words that are offered are no part of your text until you take them: no file, no copy and no undo has them. “Suggest while I pause” in the sidebar switches them off, or lets you set how long a pause is.</source>
        <translation>Les mots proposés ne font pas partie de votre texte tant que vous ne les prenez pas : aucun fichier, aucune copie et aucune annulation ne les contient. « Suggérer pendant mes pauses » dans la barre latérale les désactive, ou vous laisse régler la durée d’une pause.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>A model reads only so much at once, counted in tokens; a token is a word or a piece of one. In a long text a mark in the margin stands at the line where its reading begins. What lies above it is not read.</source>
        <translation>Un modèle ne lit qu’une certaine quantité à la fois, comptée en jetons ; un jeton est un mot ou un morceau de mot. Dans un long texte, une marque dans la marge se tient à la ligne où commence sa lecture. Ce qui se trouve au-dessus n’est pas lu.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“What the model reads” ({context}) shows the very text. There you can write a memory, which is always read first: who is who, what has happened, how it should sound. An author’s note is read near the end, where it weighs most. Both are kept with the document.</source>
        <translation>« Ce que lit le modèle » ({context}) montre le texte même. Vous pouvez y écrire une mémoire, toujours lue en premier : qui est qui, ce qui s’est passé, quel ton prendre. Une note de l’auteur est lue près de la fin, là où elle pèse le plus. Les deux sont conservées avec le document.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“New chat” ({chat}) opens a conversation beside your pages. “Names and form” in the Write menu says who talks, and how the model reads it. “Open as a chat” makes a chat of a script in which two speak, and a page of a chat.</source>
        <translation>« Nouvelle discussion » ({chat}) ouvre une discussion à côté de vos pages. « Noms et forme », dans le menu Écrire, dit qui parle et comment le modèle le lit. « Ouvrir comme discussion » fait une discussion d’un script où deux personnes parlent, et une page d’une discussion.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>The model’s words have a tint and a small corner at each end. Words that you put among them have a tint of their own and a dashed line. That survives undo, copying, saving and opening. “Mark the model’s words” in the View menu changes how they are marked, or leaves it out.</source>
        <translation>Les mots du modèle ont une teinte et un petit coin à chaque bout. Les mots que vous mettez parmi eux ont une teinte à eux et une ligne tiretée. Cela survit à l’annulation, à la copie, à l’enregistrement et à l’ouverture. « Marquer les mots du modèle », dans le menu Affichage, change la façon de les marquer, ou y renonce.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“How this was written” ({receipt}) tells of the words at the caret: which model wrote them, with which settings and seed, and what it had read. It can write them again. “Statistics” counts your words and the model’s.</source>
        <translation>« Comment cela a été écrit » ({receipt}) renseigne sur les mots au curseur : quel modèle les a écrits, avec quels réglages et quelle graine, et ce qu’il avait lu. Cela permet de les écrire à nouveau. « Statistiques » compte vos mots et ceux du modèle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>Each change is written to a journal on this machine within a second or two, in pages without a name as well, and while the model writes. After a crash or a power cut the next start offers to bring the pages back.</source>
        <translation>Chaque modification est inscrite dans un journal sur cette machine en une seconde ou deux, même dans les pages sans nom, et pendant que le modèle écrit. Après un plantage ou une coupure de courant, le démarrage suivant propose de rendre les pages.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>A document is a plain text file. Who wrote what, alternatives and notes lie beside it in a file whose name ends in “.desk.json”; take both along when you move it. What a save replaces is kept for a while: “Earlier versions” in the File menu opens it. A file that another program has changed is not overwritten unasked.</source>
        <translation>Un document est un simple fichier texte. Qui a écrit quoi, les variantes et les notes se trouvent à côté, dans un fichier dont le nom finit par « .desk.json » ; emportez les deux quand vous le déplacez. Ce qu’un enregistrement remplace est conservé quelque temps : « Versions précédentes », dans le menu Fichier, l’ouvre. Un fichier qu’un autre programme a modifié n’est pas écrasé sans vous demander.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>A small model is inside the program and writes without the internet. What you write is sent to nobody.</source>
        <translation>Un petit modèle est dans le programme et écrit sans internet. Ce que vous écrivez n’est envoyé à personne.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“All models” ({models}) shows the larger ones. They write better, more slowly, and need more memory; each card says how its model will run here. They come from the Hugging Face hub, and only when you press Download. A download can be paused, and goes on where it was. “Open a folder” takes a model that you have.</source>
        <translation>« Tous les modèles » ({models}) montre les plus grands. Ils écrivent mieux, plus lentement, et demandent plus de mémoire ; chaque fiche dit comment son modèle fonctionnera ici. Ils viennent du hub Hugging Face, et seulement quand vous appuyez sur Télécharger. Un téléchargement peut être mis en pause, et reprend là où il en était. « Ouvrir un dossier » prend un modèle que vous avez.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/help/sections.py"/>
        <source>“Work offline” in Preferences ({preferences}) shuts the network out altogether.</source>
        <translation>« Travailler hors ligne », dans les Préférences ({preferences}), exclut tout à fait le réseau.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>No such model: {name}.</source>
        <translation>Modèle introuvable : {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/model_controller.py"/>
        <source>It is no longer where it was.</source>
        <translation>Il n’est plus là où il était.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/model_controller.py"/>
        <source>Open another folder…</source>
        <translation>Ouvrir un autre dossier…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/model_controller.py"/>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card.py"/>
        <source>Progress of {name}</source>
        <translation>Avancement de {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card.py"/>
        <source>Add a token…</source>
        <translation>Ajouter un jeton…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card.py"/>
        <source>Change folder…</source>
        <translation>Changer de dossier…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card_actions.py"/>
        <source>Downloads are switched off in Preferences.</source>
        <translation>Les téléchargements sont désactivés dans les Préférences.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card_actions.py"/>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card_actions.py"/>
        <source>More for {name}</source>
        <translation>Plus d’actions pour {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/card_actions.py"/>
        <source>More</source>
        <translation>Plus d’actions</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Damaged: {files}.</source>
        <translation>Endommagés : {files}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Missing: {files}.</source>
        <translation>Manquants : {files}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>The model is not as it was when it came.</source>
        <translation>Le modèle n’est plus tel qu’il est arrivé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>It should not be used as it is.</source>
        <translation>Il ne devrait pas être utilisé tel quel.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Readable. Nothing is known to compare it with.</source>
        <translation>Lisible. Rien n’est connu à quoi le comparer.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Checked: as it was fetched.</source>
        <translation>Vérifié : tel qu’il a été téléchargé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Fetch what is damaged</source>
        <translation>Télécharger ce qui est endommagé</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/controller.py"/>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/dialog.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/notes.py"/>
        <source>Downloads are switched off.</source>
        <translation>Les téléchargements sont désactivés.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/notes.py"/>
        <source>Open Preferences</source>
        <translation>Ouvrir les Préférences</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/notes.py"/>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/notes.py"/>
        <source>Change where models are kept</source>
        <translation>Changer l’endroit où sont conservés les modèles</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/notes.py"/>
        <source>Kept in</source>
        <translation>Conservés dans</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Where the disk allows it they take no room twice.</source>
        <translation>Là où le disque le permet, ils ne prennent pas deux fois la place.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>A model in a folder</source>
        <translation>Un modèle dans un dossier</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>How is the model in {name} to be kept?</source>
        <translation>Comment conserver le modèle qui est dans {name} ?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>A copy stays whatever becomes of the folder. Used where it is, it takes no room twice.</source>
        <translation>Une copie reste, quoi qu’il advienne du dossier. Utilisé sur place, il ne prend pas deux fois la place.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Copy it</source>
        <translation>Le &amp;copier</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Use it where it is</source>
        <translation>L’&amp;utiliser sur place</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Give it up?</source>
        <translation>L’abandonner ?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Give up the download of {name}?</source>
        <translation>Abandonner le téléchargement de {name} ?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>{size} that are here will be deleted. To keep them, pause it instead.</source>
        <translation>{size} déjà ici seront supprimés. Pour les garder, mettez-le plutôt en pause.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Give up</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Remove it?</source>
        <translation>Le supprimer ?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Remove {name} from this computer?</source>
        <translation>Supprimer {name} de cet ordinateur ?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>{size} will be freed. What it wrote stays in your documents.</source>
        <translation>{size} seront libérés. Ce qu’il a écrit reste dans vos documents.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Keep models in</source>
        <translation>Conserver les modèles dans</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>The cache</source>
        <translation>Le cache</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Take these models over?</source>
        <translation>Adopter ces modèles ?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Take over</source>
        <translation>A&amp;dopter</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Forget it?</source>
        <translation>L’oublier ?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Forget {name}?</source>
        <translation>Oublier {name} ?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>Its files stay where they are, untouched.</source>
        <translation>Ses fichiers restent où ils sont, intacts.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/questions.py"/>
        <source>There is no GPT-2 in the Hugging Face cache that is not here already.</source>
        <translation>Il n’y a dans le cache Hugging Face aucun GPT-2 qui ne soit déjà ici.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/search.py"/>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/search.py"/>
        <source>On this machine</source>
        <translation>Sur cette machine</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/search.py"/>
        <source>Can be downloaded</source>
        <translation>À télécharger</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/search.py"/>
        <source>For conversation</source>
        <translation>Pour la conversation</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/shelf.py"/>
        <source>No model of that name. Try the hub’s full name, such as distilbert/distilgpt2.</source>
        <translation>Aucun modèle de ce nom. Essayez le nom complet du hub, comme distilbert/distilgpt2.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/shelf.py"/>
        <source>No models of this kind.</source>
        <translation>Aucun modèle de ce genre.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/shelf.py"/>
        <source>Any GPT-2 on the hub: it is looked at before anything is fetched.</source>
        <translation>N’importe quel GPT-2 du hub : il est examiné avant tout téléchargement.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Use {name}</source>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Download {name}</source>
        <translation>Télécharger {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Download anyway</source>
        <translation>Télécharger quand même</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Download {name} anyway</source>
        <translation>Télécharger {name} quand même</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Resume the download of {name}</source>
        <translation>Reprendre le téléchargement de {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Pause the download of {name}</source>
        <translation>Mettre en pause le téléchargement de {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Try the download of {name} again</source>
        <translation>Réessayer le téléchargement de {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Cancel the download of {name}</source>
        <translation>Annuler le téléchargement de {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Cancel the check of {name}</source>
        <translation>Annuler la vérification de {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Remove what is here of {name}</source>
        <translation>Supprimer ce qui est ici de {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Verify the files of {name}</source>
        <translation>Vérifier les fichiers de {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Reveal in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Reveal {name} in its folder</source>
        <translation>Montrer {name} dans son dossier</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Forget {name}; its folder stays</source>
        <translation>Oublier {name} ; son dossier reste</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Download {name} sooner</source>
        <translation>Télécharger {name} plus tôt</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Download {name} later</source>
        <translation>Télécharger {name} plus tard</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Stalled</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Inside</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Partly here</source>
        <translation>En partie ici</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/stages.py"/>
        <source>Not here</source>
        <translation>Absent</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>A model that lies in a folder of your own.</source>
        <translation>Un modèle qui se trouve dans un dossier à vous.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>More ways to a model</source>
        <translation>Autres moyens d’avoir un modèle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Find a model</source>
        <translation>Chercher un modèle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Part of a name, or the full name of any GPT-2 on the hub.</source>
        <translation>Une partie d’un nom, ou le nom complet de n’importe quel GPT-2 du hub.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Which models to show</source>
        <translation>Quels modèles montrer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Which models to show.</source>
        <translation>Quels modèles montrer.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Look in the Hugging Face cache…</source>
        <translation>Chercher dans le cache Hugging Face…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/top_bar.py"/>
        <source>Hub token…</source>
        <translation>Jeton du hub…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Runs easily here</source>
        <translation>Fonctionne aisément ici</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Runs well here</source>
        <translation>Fonctionne bien ici</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Runs here at a walking pace</source>
        <translation>Fonctionne ici au pas</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Tight: close other programs</source>
        <translation>Juste : fermez d’autres programmes</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{done} of {total} {unit}</source>
        <translation>{done} sur {total} {unit}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{duration} left</source>
        <translation>reste {duration}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>in {duration}</source>
        <translation>dans {duration}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about {speed} tokens/s</source>
        <translation>environ {speed} jetons/s</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Memory it needs: {needs}.</source>
        <translation>Mémoire nécessaire : {needs}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{used} used, {free} free</source>
        <translation>{used} utilisés, {free} libres</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>After one other</source>
        <translation>Après un autre</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>After {count} others</source>
        <translation>Après {count} autres</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Will not fit: needs {needed} of memory, this machine has {free} free</source>
        <translation>Trop grand : il demande {needed} de mémoire, cette machine en a {free} de libres</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about a day</source>
        <translation>environ un jour</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about {count} days</source>
        <translation>environ {count} jours</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>TB</source>
        <translation>To</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>soon</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>in {seconds} s</source>
        <translation>dans {seconds} s</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{size} in {precision}</source>
        <translation>{size} en {precision}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>licence on its page</source>
        <translation>licence sur sa page</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{name} licence</source>
        <translation>licence {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{used} used</source>
        <translation>{used} utilisés</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>{share} checked</source>
        <translation>{share} vérifiés</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Begins when those before it are done</source>
        <translation>Commence quand ceux qui le précèdent sont finis</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>The line broke; trying again {wait}</source>
        <translation>La ligne a été coupée ; nouvel essai {wait}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Will not fit into this machine’s memory</source>
        <translation>Trop grand pour la mémoire de cette machine</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Will not fit: needs {needed} of memory</source>
        <translation>Trop grand : il demande {needed} de mémoire</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about a minute</source>
        <translation>environ une minute</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about {count} minutes</source>
        <translation>environ {count} minutes</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about an hour</source>
        <translation>environ une heure</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>about {count} hours</source>
        <translation>environ {count} heures</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Asking the hub…</source>
        <translation>Demande au hub…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>No data for a while; trying again</source>
        <translation>Aucune donnée depuis un moment ; nouvel essai</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>What is here is kept</source>
        <translation>Ce qui est ici est conservé</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/models/words.py"/>
        <source>Trying again {wait}</source>
        <translation>Nouvel essai {wait}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/faces.py"/>
        <source>The program’s own</source>
        <translation>Celle du programme</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/faces.py"/>
        <source>Font of the page</source>
        <translation>Police de la page</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/faces.py"/>
        <source>{name} (not on this machine)</source>
        <translation>{name} (absente de cette machine)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/network.py"/>
        <source>HF_HUB_OFFLINE is set, which switches downloads off.</source>
        <translation>HF_HUB_OFFLINE est défini, ce qui désactive les téléchargements.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/network.py"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/network.py"/>
        <source>Work offline: never use the network</source>
        <translation>Travailler hors ligne : ne jamais utiliser le réseau</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>The line you write on stays at one height.</source>
        <translation>La ligne où vous écrivez reste à une même hauteur.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Saves a document that has a file a few seconds after you pause.</source>
        <translation>Enregistre un document qui a un fichier quelques secondes après que vous vous arrêtez.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>With a gap between them</source>
        <translation>Séparés par un espace</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Indented, as in a book</source>
        <translation>En retrait, comme dans un livre</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Size of the letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Length of a line</source>
        <translation>Longueur d’une ligne</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Typewriter scrolling</source>
        <translation>Défilement de machine à écrire</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Save by itself</source>
        <translation>Enregistrement automatique</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/page.py"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/place.py"/>
        <source>Stop moving the models</source>
        <translation>Arrêter le déplacement des modèles</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/place.py"/>
        <source>Progress of the move</source>
        <translation>Avancement du déplacement</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/place.py"/>
        <source>Models are kept in</source>
        <translation>Les modèles sont conservés dans</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>No token is kept.</source>
        <translation>Aucun jeton n’est conservé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>this computer’s keyring</source>
        <translation>le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Needed only for models whose owner asks for permission. It is kept in the keyring of this computer, and sent to the hub alone.</source>
        <translation>Nécessaire seulement pour les modèles dont le propriétaire exige une autorisation. Il est conservé dans le trousseau de cet ordinateur, et n’est envoyé qu’au hub.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Hub token</source>
        <translation>Jeton du hub</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Remove the token</source>
        <translation>Supprimer le jeton</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Save the token</source>
        <translation>Enregistrer le jeton</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Cancel: keep no new token</source>
        <translation>Annuler : ne conserver aucun nouveau jeton</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>A token is kept in {where}.</source>
        <translation>Un jeton est conservé dans {where}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Replace the token</source>
        <translation>Remplacer le jeton</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preference_groups/token.py"/>
        <source>Add a token</source>
        <translation>Ajouter un jeton</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences.py"/>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>Moving the models…</source>
        <translation>Déplacement des modèles…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>The models cannot be moved now.</source>
        <translation>Les modèles ne peuvent pas être déplacés maintenant.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>A download is under way.</source>
        <translation>Un téléchargement est en cours.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>Pause it, then try again.</source>
        <translation>Mettez-le en pause, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>The models were not moved.</source>
        <translation>Les modèles n’ont pas été déplacés.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>The settings could not be saved, so they stay where they were.</source>
        <translation>Les réglages n’ont pas pu être enregistrés ; ils restent donc où ils étaient.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/preferences_controller.py"/>
        <source>the environment (HF_TOKEN)</source>
        <translation>l’environnement (HF_TOKEN)</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/presenter.py"/>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/presenter.py"/>
        <source>saved {time}</source>
        <translation>enregistré à {time}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/presenter.py"/>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>top-k</source>
        <translation>top-k</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>top-p</source>
        <translation>top-p</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>min p</source>
        <translation>min-p</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>repetition penalty</source>
        <translation>pénalité de répétition</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>no repeat ngram</source>
        <translation>n-gramme sans répétition</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>typical p</source>
        <translation>typical-p</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>presence penalty</source>
        <translation>pénalité de présence</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>frequency penalty</source>
        <translation>pénalité de fréquence</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>penalty range</source>
        <translation>portée des pénalités</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>dry multiplier</source>
        <translation>multiplicateur DRY</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>dry base</source>
        <translation>base DRY</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>dry allowed length</source>
        <translation>longueur permise DRY</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>xtc probability</source>
        <translation>probabilité XTC</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>xtc threshold</source>
        <translation>seuil XTC</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>banned words</source>
        <translation>mots interdits</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>biased words</source>
        <translation>mots favorisés</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>loop guard</source>
        <translation>protection contre les boucles</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>{count} token</source>
        <translation>{count} jeton</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>{count} tokens</source>
        <translation>{count} jetons</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>number {place} of {count}</source>
        <translation>numéro {place} sur {count}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>until Stop</source>
        <translation>jusqu’à l’arrêt</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>Turned meanwhile</source>
        <translation>Voix changée entre-temps</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>No model wrote the words at the caret, or nothing is known of how it did.</source>
        <translation>Aucun modèle n’a écrit les mots au curseur, ou on ne sait pas comment.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>This cannot be written again. {reason}</source>
        <translation>Ceci ne peut pas être écrit à nouveau. {reason}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>yes: the same words cannot be had again</source>
        <translation>oui : les mêmes mots ne peuvent plus être obtenus</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/receipts.py"/>
        <source>This cannot be written again while the model is at work.</source>
        <translation>Ceci ne peut pas être écrit à nouveau pendant que le modèle travaille.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>Unsaved pages</source>
        <translation>Pages non enregistrées</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>&amp;Discard…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>Open the pages that are ticked; the others are kept for the next start.</source>
        <translation>Ouvrir les pages cochées ; les autres sont conservées pour le prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>Delete the pages that are ticked.</source>
        <translation>Supprimer les pages cochées.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>Keep all pages for the next start.</source>
        <translation>Conserver toutes les pages pour le prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/dialog.py"/>
        <source>The program closed before saving.</source>
        <translation>Le programme s’est fermé avant d’enregistrer.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/questions.py"/>
        <source>Discard?</source>
        <translation>Supprimer ?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/questions.py"/>
        <source>Discard this page, with {words}?</source>
        <translation>Supprimer cette page, avec {words} ?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/questions.py"/>
        <source>Discard {count} pages, with {words}?</source>
        <translation>Supprimer {count} pages, avec {words} ?</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/questions.py"/>
        <source>What was saved stays in its file. The rest cannot be brought back.</source>
        <translation>Ce qui a été enregistré reste dans son fichier. Le reste ne pourra pas être rendu.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/questions.py"/>
        <source>&amp;Discard</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/row.py"/>
        <source>until {time}</source>
        <translation>dernier état : {time}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>{count} words</source>
        <translation>{count} mots</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day} {month} {year}, {time}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>{day} {month}, {time}</source>
        <translation>{day} {month}, {time}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>Unsaved words from {time} are here.</source>
        <translation>Des mots non enregistrés ({time}) sont ici.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>These pages are here.</source>
        <translation>Ces pages sont ici.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/recovery/words.py"/>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/footer.py"/>
        <source>Try another ({keys})</source>
        <translation>Autre essai ({keys})</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/footer.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/footer.py"/>
        <source>Write three and choose ({keys})</source>
        <translation>Écrire trois et choisir ({keys})</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/length_picker.py"/>
        <source>A sentence</source>
        <translation>Une phrase</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/length_picker.py"/>
        <source>A paragraph</source>
        <translation>Un paragraphe</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/length_picker.py"/>
        <source>A page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/length_picker.py"/>
        <source>Until Stop</source>
        <translation>Jusqu’à l’arrêt</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/length_picker.py"/>
        <source>How much to write: a sentence, a paragraph, a page, or until Stop.</source>
        <translation>Combien écrire : une phrase, un paragraphe, une page, ou jusqu’à l’arrêt.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_picker.py"/>
        <source>More models…</source>
        <translation>Plus de modèles…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_picker.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_picker.py"/>
        <source>The model that writes.</source>
        <translation>Le modèle qui écrit.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_section.py"/>
        <source>Not loaded</source>
        <translation>Pas chargé</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_section.py"/>
        <source>Waking the model…</source>
        <translation>Réveil du modèle…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_section.py"/>
        <source>{count} M</source>
        <translation>{count} M</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_section.py"/>
        <source>{count} B</source>
        <translation>{count} Md</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/model_section.py"/>
        <source>{speed} tokens/s</source>
        <translation>{speed} jetons/s</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>With commas between them; at most {words}, of {letters} letters each.</source>
        <translation>Séparés par des virgules ; au plus {words}, de {letters} lettres chacun.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Words of your own</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Never write</source>
        <translation>Ne jamais écrire</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Words and phrases that it is not to write, with a small first letter or a capital one.</source>
        <translation>Mots et expressions qu’il ne doit pas écrire, avec une minuscule ou une majuscule au début.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>suddenly, very</source>
        <translation>soudain, très</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Favour</source>
        <translation>Favoriser</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Words that are to come more easily. A number after = says by how much: 2 where there is none, below 0 they come less easily.</source>
        <translation>Mots qui doivent venir plus facilement. Un nombre après = dit de combien : 2 s’il n’y en a pas ; en dessous de 0, ils viennent moins facilement.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>rain, lantern=4</source>
        <translation>pluie, lanterne=4</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Repetition</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Which words</source>
        <translation>Choix des mots</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Break out of circles</source>
        <translation>Sortir des boucles</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/more_controls.py"/>
        <source>Notices when the text goes round in a circle, goes back to where that began, and draws again.</source>
        <translation>Remarque quand le texte tourne en rond, revient là où cela a commencé et tire à nouveau.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/number_row.py"/>
        <source>Changes take effect at once, also while the model writes.</source>
        <translation>Les changements prennent effet aussitôt, même pendant que le modèle écrit.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/number_row.py"/>
        <source>As the program comes, it is {value}.</source>
        <translation>À l’origine, la valeur est {value}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/preset_button.py"/>
        <source>Your own</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/preset_button.py"/>
        <source>A voice to begin with. Moving a control makes it your own.</source>
        <translation>Une voix pour commencer. Toucher à un réglage en fait la vôtre.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/preset_button.py"/>
        <source>Opens a menu.</source>
        <translation>Ouvre un menu.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/preset_button.py"/>
        <source>Voice: {name}</source>
        <translation>Voix : {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>Draw a new seed each time.</source>
        <translation>Tirer chaque fois une nouvelle graine.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>Keep this seed.</source>
        <translation>Garder cette graine.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>drawn</source>
        <translation>tirée</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>The same number, text and settings give the same words.</source>
        <translation>Le même nombre, le même texte et les mêmes réglages donnent les mêmes mots.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>Draw another seed</source>
        <translation>Tirer une autre graine</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>Draw another seed, and keep it.</source>
        <translation>Tirer une autre graine, et la garder.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/seed_field.py"/>
        <source>Keep this seed</source>
        <translation>Garder cette graine</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/sidebar.py"/>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/slider_row.py"/>
        <source>A double-click on the slider returns to {value}.</source>
        <translation>Un double-clic sur la réglette revient à {value}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/slider_row.py"/>
        <source>{name}, as a number</source>
        <translation>{name}, en nombre</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/suggest_section.py"/>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/suggest_section.py"/>
        <source>after a while</source>
        <translation>après un moment</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/suggest_section.py"/>
        <source>How long you pause before it suggests the next words.</source>
        <translation>Combien de temps vous vous arrêtez avant qu’il ne suggère les mots suivants.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/suggest_section.py"/>
        <source>Changes take effect at the next pause.</source>
        <translation>Les changements prennent effet à la prochaine pause.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/suggest_section.py"/>
        <source>Suggest while I pause</source>
        <translation>Suggérer quand je m’arrête</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/suggest_section.py"/>
        <source>Offers the next words in grey after the caret. Tab takes them, any other key waves them off.</source>
        <translation>Propose les mots suivants en gris après le curseur. Tab les prend, toute autre touche les écarte.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>steady</source>
        <translation>posé</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>surprising</source>
        <translation>surprenant</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>How daring the next word may be. Low is steady, high surprising.</source>
        <translation>Quelle audace peut avoir le mot suivant. Basse, il est posé ; haute, surprenant.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>few words</source>
        <translation>peu de mots</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>all words</source>
        <translation>tous les mots</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>How many candidate words it may choose from.</source>
        <translation>Parmi combien de mots candidats il peut choisir.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>likely only</source>
        <translation>les probables</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>rare too</source>
        <translation>les rares aussi</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Drops the unlikeliest words until this share of likelihood remains.</source>
        <translation>Écarte les mots les moins probables jusqu’à ce qu’il reste cette part de probabilité.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Drops words less likely than this share of the likeliest.</source>
        <translation>Écarte les mots moins probables que cette part du plus probable.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>as expected</source>
        <translation>comme attendu</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Keeps the words that surprise as much as is usual here, neither less nor more. At 1 it keeps all.</source>
        <translation>Garde les mots qui surprennent autant qu’il est d’usage ici, ni moins ni plus. À 1, il les garde tous.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>XTC</source>
        <translation>XTC</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>at every word</source>
        <translation>à chaque mot</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>How often it passes over the obvious words and takes the least obvious of the good ones. Against clichés.</source>
        <translation>À quelle fréquence il passe sur les mots évidents et prend le moins évident des bons. Contre les clichés.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>XTC threshold</source>
        <translation>Seuil XTC</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>The likelihood from which on XTC takes a word for a good one. Above 0.5 it never finds two, and rests.</source>
        <translation>La probabilité à partir de laquelle XTC tient un mot pour bon. Au-dessus de 0,5, il n’en trouve jamais deux, et se repose.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Repetition penalty</source>
        <translation>Pénalité de répétition</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>words may return</source>
        <translation>les mots peuvent revenir</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>ever new words</source>
        <translation>toujours d’autres mots</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Makes words that it has read already less likely. At 1 they may return freely.</source>
        <translation>Rend moins probables les mots qu’il a déjà lus. À 1, ils peuvent revenir librement.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Presence penalty</source>
        <translation>Pénalité de présence</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Makes each word that was there less likely, however often it was. Below 0 it calls them back.</source>
        <translation>Rend moins probable chaque mot déjà apparu, quel qu’en soit le nombre de fois. En dessous de 0, elle les rappelle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Frequency penalty</source>
        <translation>Pénalité de fréquence</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Makes a word less likely each time that it was there. Below 0 it calls it back.</source>
        <translation>Rend un mot moins probable à chaque fois qu’il est apparu. En dessous de 0, elle le rappelle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>No-repeat n-gram</source>
        <translation>N-gramme sans répétition</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>long runs only</source>
        <translation>longues suites seules</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>No run of this many tokens is written twice.</source>
        <translation>Aucune suite d’autant de jetons n’est écrite deux fois.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>DRY</source>
        <translation>DRY</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>no old phrases</source>
        <translation>pas de redites</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Don’t repeat yourself: the longer a phrase that it is writing again, the less likely its next word.</source>
        <translation>« Don’t repeat yourself », ne vous répétez pas : plus l’expression qu’il écrit à nouveau est longue, moins son mot suivant est probable.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>DRY allowed length</source>
        <translation>Longueur permise DRY</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>How many tokens of a phrase may come again before DRY minds. A token is a short word or a part of one.</source>
        <translation>Combien de jetons d’une expression peuvent revenir avant que DRY ne s’en mêle. Un jeton est un mot court ou une partie de mot.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>DRY base</source>
        <translation>Base DRY</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>By what factor DRY grows with each more token of the phrase.</source>
        <translation>Par quel facteur DRY croît avec chaque jeton de plus de l’expression.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>Penalty range</source>
        <translation>Portée des pénalités</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_rows.py"/>
        <source>At how many of the last tokens the penalties and DRY look. No-repeat n-gram always looks at all.</source>
        <translation>Combien des derniers jetons les pénalités et DRY regardent. « N-gramme sans répétition » les regarde toujours tous.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_section.py"/>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_section.py"/>
        <source>More controls of the voice</source>
        <translation>Plus de réglages de la voix</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/sidebar/voice_section.py"/>
        <source>Words of your own, what may come again, and which words may come.</source>
        <translation>Vos propres mots, ce qui peut revenir, et quels mots peuvent venir.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>The same model, text, settings and seed give the same words.</source>
        <translation>Le même modèle, le même texte, les mêmes réglages et la même graine donnent les mêmes mots.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Reading time</source>
        <translation>Temps de lecture</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Your own words {own} % · the model’s {model} % · the model’s, changed by you {changed} %</source>
        <translation>Vos propres mots {own} % · ceux du modèle {model} % · ceux du modèle, modifiés par vous {changed} %</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>No words yet.</source>
        <translation>Pas encore de mots.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>How this was written</source>
        <translation>Comment cela a été écrit</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>The text that it read</source>
        <translation>Le texte qu’il a lu</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Write this again</source>
        <translation>Écrire ceci à nouveau</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>Copies all of this as text.</source>
        <translation>Copie tout ceci en texte.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>under a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>{count} hour</source>
        <translation>{count} heure</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>{count} hours</source>
        <translation>{count} heures</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>{count} minute</source>
        <translation>{count} minute</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/statistics.py"/>
        <source>{count} minutes</source>
        <translation>{count} minutes</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/status_bar.py"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/status_bar.py"/>
        <source>Writing… Esc stops</source>
        <translation>Écriture… Échap arrête</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/status_bar.py"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/status_bar.py"/>
        <source>reads {read} of {limit} tokens</source>
        <translation>lit {read} jetons sur {limit}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/status_bar.py"/>
        <source>A token is a word or a piece of one. This model can read {limit} at once.</source>
        <translation>Un jeton est un mot ou un morceau de mot. Ce modèle peut en lire {limit} à la fois.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/tabs.py"/>
        <source>Close ({keys})</source>
        <translation>Fermer ({keys})</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/tabs.py"/>
        <source>Close {name}</source>
        <translation>Fermer {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/tabs.py"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/tabs.py"/>
        <source>the model is writing</source>
        <translation>le modèle écrit</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/tabs.py"/>
        <source>Earlier tabs</source>
        <translation>Onglets précédents</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/tabs.py"/>
        <source>Later tabs</source>
        <translation>Onglets suivants</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/sample.py"/>
        <source> carry a tint and a corner at each end. Yours do not.</source>
        <translation> sont teintés. Les vôtres ne le sont pas.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/sample.py"/>
        <source>Words </source>
        <translation>Les mots </translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/sample.py"/>
        <source>the model wrote</source>
        <translation>que le modèle a écrits</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>A small model lives inside this program and carries on from your caret, on this machine, without the internet. What you write stays here.</source>
        <translation>Un petit modèle vit dans ce programme et continue à partir de votre curseur, sur cette machine, sans internet. Ce que vous écrivez reste ici.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>They come from the Hugging Face hub, and only when you ask for one.</source>
        <translation>Ils viennent du hub Hugging Face, et seulement quand vous en demandez un.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Continue from the caret</source>
        <translation>Continuer à partir du curseur</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Take the grey suggestion</source>
        <translation>Prendre la suggestion grise</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Leaf through the alternatives</source>
        <translation>Feuilleter les variantes</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Take the last continuation back</source>
        <translation>Retirer la dernière continuation</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Write a sentence. Then press {keys}.</source>
        <translation>Écrivez une phrase. Puis appuyez sur {keys}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Start writing</source>
        <translation>Commencer à écrire</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>Open a document…</source>
        <translation>Ouvrir un document…</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/welcome/view.py"/>
        <source>See the larger models</source>
        <translation>Voir les modèles plus grands</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>The model had nothing to add</source>
        <translation>Le modèle n’avait rien à ajouter</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>The model ended the text</source>
        <translation>Le modèle a terminé le texte</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>It was stopped before its first word, so its seed is not known.</source>
        <translation>Il a été arrêté avant son premier mot ; sa graine n’est donc pas connue.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>The voice was turned while it was written; the same words cannot be had again.</source>
        <translation>La voix a été changée pendant l’écriture ; les mêmes mots ne peuvent plus être obtenus.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>{model} wrote this, in {precision}. Choose that model first.</source>
        <translation>{model} a écrit ceci, en {precision}. Choisissez d’abord ce modèle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>There is nothing to try again here.</source>
        <translation>Il n’y a rien ici à essayer de nouveau.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/ui/writing_controller.py"/>
        <source>Put the caret into the model’s words, or behind them.</source>
        <translation>Placez le curseur dans les mots du modèle, ou derrière eux.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>The first of the family: quick, a good ear, a short memory.</source>
        <translation>Le premier de la famille : rapide, une bonne oreille, une mémoire courte.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>A steadier hand than gpt2.</source>
        <translation>Une main plus sûre que gpt2.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>Longer breath, fewer slips. Slower.</source>
        <translation>Le souffle plus long, moins de faux pas. Plus lent.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>The largest of the family.</source>
        <translation>Le plus grand de la famille.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>Made for conversation; short answers.</source>
        <translation>Fait pour la conversation ; réponses courtes.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>Made for conversation; better company than the small one.</source>
        <translation>Fait pour la conversation ; de meilleure compagnie que le petit.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/catalog.py"/>
        <source>Made for conversation; the most to say, and the slowest.</source>
        <translation>Fait pour la conversation ; celui qui a le plus à dire, et le plus lent.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/checking.py"/>
        <source>No such model here: {name}.</source>
        <translation>Ce modèle n’est pas ici : {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/digest.py"/>
        <source>The work was stopped.</source>
        <translation>Le travail a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>Not enough room.</source>
        <translation>Pas assez de place.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>Make room, or keep the models in another folder.</source>
        <translation>Faites de la place, ou conservez les modèles dans un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>The folder of models cannot be used.</source>
        <translation>Le dossier des modèles ne peut pas être utilisé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>See whether {value1} may be read and written, or keep the models in another folder.</source>
        <translation>Voyez si {value1} peut être lu et écrit, ou conservez les modèles dans un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>Keep the models in another folder.</source>
        <translation>Conservez les modèles dans un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>The file is too large for this disk.</source>
        <translation>Le fichier est trop grand pour ce disque.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>Some keep no file above 4 GB, as memory sticks often do.</source>
        <translation>Certains ne gardent aucun fichier de plus de 4 Go, comme souvent les clés USB.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>Keep the models on another disk.</source>
        <translation>Conservez les modèles sur un autre disque.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>The disk is full; what is here is kept.</source>
        <translation>Le disque est plein ; ce qui est ici est conservé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/disk.py"/>
        <source>{value1} is needed, {value2} is free.</source>
        <translation>Il faut {value1}, il y a {value2} de libres.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/download.py"/>
        <source>The program was asked never to use the network.</source>
        <translation>Il a été demandé au programme de ne jamais utiliser le réseau.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/download.py"/>
        <source>Switch “Work offline” off in Preferences, or take HF_HUB_OFFLINE out of the environment.</source>
        <translation>Désactivez « Travailler hors ligne » dans les Préférences, ou retirez HF_HUB_OFFLINE de l’environnement.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/download.py"/>
        <source>Its {value1} is said to have {value2} bytes.</source>
        <translation>Son {value1} aurait {value2} octets.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/download.py"/>
        <source>The head of its file {value1} is longer than the file, or than any table can be.</source>
        <translation>L’en-tête de son fichier {value1} est plus long que le fichier, ou qu’aucune table ne peut l’être.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub.py"/>
        <source>No such revision of {value1}.</source>
        <translation>Cette révision de {value1} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub.py"/>
        <source>Name a branch, a tag or a commit that it has.</source>
        <translation>Nommez une branche, une étiquette ou un commit qu’il possède.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub.py"/>
        <source>This is not the model that it was.</source>
        <translation>Ce n’est plus le modèle que c’était.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub.py"/>
        <source>The hub at {at} lists another fingerprint of {path} than the one that is known.</source>
        <translation>Le hub à l’adresse {at} indique pour {path} une autre empreinte que celle qui est connue.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub.py"/>
        <source>Do not use it; see where HF_ENDPOINT leads.</source>
        <translation>Ne l’utilisez pas ; voyez où mène HF_ENDPOINT.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub_token.py"/>
        <source>That is no token.</source>
        <translation>Ce n’est pas un jeton.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub_token.py"/>
        <source>A token is one word, as hf_ and letters.</source>
        <translation>Un jeton est un seul mot, comme hf_ et des lettres.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub_token.py"/>
        <source>Copy it once more.</source>
        <translation>Copiez-le encore une fois.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub_token.py"/>
        <source>The token could not be {verb}.</source>
        <translation>L’opération sur le jeton a échoué ({verb}).</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub_token.py"/>
        <source>This computer has no keyring that answers.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui réponde.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/hub_token.py"/>
        <source>Unlock it, or set {VARIABLE} before you start the program.</source>
        <translation>Déverrouillez-le, ou définissez {VARIABLE} avant de lancer le programme.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>The file in the cache is damaged.</source>
        <translation>Le fichier dans le cache est endommagé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>Download the model instead.</source>
        <translation>Téléchargez plutôt le modèle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>Choose the folder that holds the model.</source>
        <translation>Choisissez le dossier qui contient le modèle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>A file is missing from the folder: {CONFIG}.</source>
        <translation>Il manque un fichier dans le dossier : {CONFIG}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>There is a model named {name} already.</source>
        <translation>Il y a déjà un modèle nommé {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>Give another name, or remove that one.</source>
        <translation>Donnez un autre nom, ou supprimez celui-là.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>A file is missing from the folder: {file}.</source>
        <translation>Il manque un fichier dans le dossier : {file}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/importing.py"/>
        <source>Its {CONFIG} has {value2} bytes.</source>
        <translation>Son {CONFIG} a {value2} octets.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/library.py"/>
        <source>Small and quick, raised on old novels.</source>
        <translation>Petit et rapide, élevé aux vieux romans.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/library.py"/>
        <source>Used where it lies.</source>
        <translation>Utilisé là où il se trouve.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/line.py"/>
        <source>The download was stopped.</source>
        <translation>Le téléchargement a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/moving.py"/>
        <source>The models cannot be moved there.</source>
        <translation>Les modèles ne peuvent pas être déplacés là.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/moving.py"/>
        <source>One folder lies inside the other.</source>
        <translation>L’un des dossiers est dans l’autre.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/moving.py"/>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/moving.py"/>
        <source>Another model lies in {copy} already.</source>
        <translation>Un autre modèle se trouve déjà dans {copy}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/moving.py"/>
        <source>Remove one of the two, or choose another folder.</source>
        <translation>Supprimez l’un des deux, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/names.py"/>
        <source>No such revision: {value1}.</source>
        <translation>Cette révision n’existe pas : {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/names.py"/>
        <source>Name a branch, a tag or a commit.</source>
        <translation>Nommez une branche, une étiquette ou un commit.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/names.py"/>
        <source>No such model: {value1}.</source>
        <translation>Ce modèle n’existe pas : {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/names.py"/>
        <source>Choose one from the list, or give the hub’s full name, such as distilbert/distilgpt2.</source>
        <translation>Choisissez-en un dans la liste, ou donnez le nom complet du hub, comme distilbert/distilgpt2.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>There are no weights in {value1}.</source>
        <translation>Il n’y a pas de poids dans {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>It holds neither {value1}.</source>
        <translation>Fichiers cherchés en vain : {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>This repository is not to be trusted.</source>
        <translation>Ce dépôt n’est pas digne de confiance.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>A file is missing from {value1}: {name}.</source>
        <translation>Il manque un fichier dans {value1} : {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>Its {value1} has {value2} bytes.</source>
        <translation>Son {value1} a {value2} octets.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>Its index does not say which files hold the weights.</source>
        <translation>Son index ne dit pas quels fichiers contiennent les poids.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>Its index names {name} among the weights.</source>
        <translation>Son index nomme {name} parmi les poids.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>Its index names files that are the same on many disks.</source>
        <translation>Son index nomme des fichiers qui, sur bien des disques, n’en font qu’un.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>It names a file “{shown}”, which would lie outside its folder or harm a system.</source>
        <translation>Il nomme un fichier « {shown} », qui se trouverait hors de son dossier ou nuirait à un système.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>Its file {name} is said to have {value2} bytes.</source>
        <translation>Son fichier {name} aurait {value2} octets.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/selection.py"/>
        <source>The hub gives no fingerprint of {name}, so it could not be checked.</source>
        <translation>Le hub ne donne pas d’empreinte de {name} ; il n’a donc pas pu être vérifié.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/shape.py"/>
        <source>Not a GPT-2: its config.json holds no configuration.</source>
        <translation>Pas un GPT-2 : son config.json ne contient pas de configuration.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/shape.py"/>
        <source>Not a GPT-2: {told}.</source>
        <translation>Pas un GPT-2 : {told}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/shape.py"/>
        <source>Its config.json gives {name} as {told}, which no GPT-2 can have.</source>
        <translation>Son config.json donne {told} pour {name}, ce qu’aucun GPT-2 ne peut avoir.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/shape.py"/>
        <source>Not a GPT-2: its config.json cannot be read.</source>
        <translation>Pas un GPT-2 : son config.json ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>Here are: {here}.</source>
        <translation>Ceux qui sont ici : {here}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>Name one of these, or a folder.</source>
        <translation>Nommez l’un d’eux, ou un dossier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>The model {name} is not on this machine.</source>
        <translation>Le modèle {name} n’est pas sur cette machine.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>Fetch it with: gpt2-desk models pull {name}</source>
        <translation>Téléchargez-le avec : gpt2-desk models pull {name}</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>There is no folder {name}.</source>
        <translation>Il n’y a pas de dossier {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>The folder of models is not there: {value1}.</source>
        <translation>Le dossier des modèles n’est pas là : {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>It may lie on a drive that is not connected.</source>
        <translation>Il se trouve peut-être sur un disque qui n’est pas branché.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>Connect it, or choose another folder in Preferences.</source>
        <translation>Branchez-le, ou choisissez un autre dossier dans les Préférences.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>Another window or program is at work on {name}.</source>
        <translation>Une autre fenêtre ou un autre programme travaille sur {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/store.py"/>
        <source>Wait until it is done, then try again.</source>
        <translation>Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/transfer.py"/>
        <source>The download stopped at {value1} of {value2}.</source>
        <translation>Le téléchargement s’est arrêté à {value1} sur {value2}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>No connection to the model hub.</source>
        <translation>Pas de connexion au hub des modèles.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>No connection.</source>
        <translation>Pas de connexion.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Downloads need the internet, writing does not.</source>
        <translation>Les téléchargements demandent internet, l’écriture non.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>See whether this computer is online, then try again.</source>
        <translation>Voyez si cet ordinateur est en ligne, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Something else answers in its place, as the sign-in page of a hotel’s or a train’s network does.</source>
        <translation>Autre chose répond à sa place, comme le fait la page de connexion du réseau d’un hôtel ou d’un train.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Open a browser, sign in to the network, then try again.</source>
        <translation>Ouvrez un navigateur, connectez-vous au réseau, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The download stopped.</source>
        <translation>Le téléchargement s’est arrêté.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The connection broke; what is here is kept.</source>
        <translation>La connexion a été coupée ; ce qui est ici est conservé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Resume it.</source>
        <translation>Reprenez-le.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The file arrived damaged.</source>
        <translation>Le fichier est arrivé endommagé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The bytes of {path} do not match their fingerprint and will not be used.</source>
        <translation>Les octets de {path} ne correspondent pas à leur empreinte et ne seront pas utilisés.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Download it again.</source>
        <translation>Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The model hub is busy.</source>
        <translation>Le hub des modèles est occupé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>It answers that it cannot, for now ({value1}).</source>
        <translation>Il répond qu’il ne peut pas pour l’instant ({value1}).</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Try again later; what is here is kept.</source>
        <translation>Réessayez plus tard ; ce qui est ici est conservé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The model hub refused.</source>
        <translation>Le hub des modèles a refusé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>It answered {value1}.</source>
        <translation>Il a répondu {value1}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>This model needs permission.</source>
        <translation>Ce modèle exige une autorisation.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Its owner asks you to accept terms on its page, and the hub to know who you are.</source>
        <translation>Son propriétaire vous demande d’accepter des conditions sur sa page, et le hub de savoir qui vous êtes.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Accept the terms there, then give a token of yours in Preferences.</source>
        <translation>Acceptez-y les conditions, puis donnez un jeton à vous dans les Préférences.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The hub has none of that name, or its owner keeps it private.</source>
        <translation>Le hub n’en a pas de ce nom, ou son propriétaire le garde privé.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Look at the spelling, or choose one from the list.</source>
        <translation>Vérifiez l’orthographe, ou choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The model hub does not know your token.</source>
        <translation>Le hub des modèles ne connaît pas votre jeton.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>It may have been withdrawn, or copied in part.</source>
        <translation>Il a peut-être été révoqué, ou copié en partie.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Give another one in Preferences, or none: most models need none.</source>
        <translation>Donnez-en un autre dans les Préférences, ou aucun : la plupart des modèles n’en demandent pas.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The proxy asks for a name and a password.</source>
        <translation>Le proxy demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>See the network settings.</source>
        <translation>Voyez les réglages du réseau.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The model hub does not give the file.</source>
        <translation>Le hub des modèles ne donne pas le fichier.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The place where it keeps its files refuses, for now ({value1}).</source>
        <translation>L’endroit où il garde ses fichiers refuse pour l’instant ({value1}).</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>No such revision of {name}.</source>
        <translation>Cette révision de {name} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>A file of {name} is no longer on the hub.</source>
        <translation>Un fichier de {name} n’est plus sur le hub.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>Look for another model.</source>
        <translation>Cherchez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The hub has closed {name}.</source>
        <translation>Le hub a fermé {name}.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>See HF_ENDPOINT, the proxies and SSL_CERT_FILE in the environment.</source>
        <translation>Voyez HF_ENDPOINT, les proxys et SSL_CERT_FILE dans l’environnement.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The proxy does not let the program through.</source>
        <translation>Le proxy ne laisse pas passer le programme.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The address of the hub, or of a proxy, is none.</source>
        <translation>L’adresse du hub, ou d’un proxy, n’en est pas une.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>What answers in the hub’s place cannot show that it is the hub, as in the networks of some companies.</source>
        <translation>Ce qui répond à la place du hub ne peut pas montrer qu’il est le hub, comme dans les réseaux de certaines entreprises.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>See whether the date of this computer is right, or name your network’s certificate in SSL_CERT_FILE.</source>
        <translation>Voyez si la date de cet ordinateur est juste, ou indiquez le certificat de votre réseau dans SSL_CERT_FILE.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>The network is set up in a way that the program cannot use.</source>
        <translation>Le réseau est réglé d’une façon que le programme ne peut pas utiliser.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/weights/trouble.py"/>
        <source>It asks for {value1} minutes.</source>
        <translation>Il demande {value1} minutes.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/journal_keeper.py"/>
        <source>Something in the program went wrong.</source>
        <translation>Quelque chose a mal tourné dans le programme.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/journal_keeper.py"/>
        <source>Save your work now and then, and report this.</source>
        <translation>Enregistrez votre travail de temps en temps, et signalez ceci.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/library.py"/>
        <source>The models were moved meanwhile.</source>
        <translation>Les modèles ont été déplacés entre-temps.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/library.py"/>
        <source>Do it once more.</source>
        <translation>Recommencez une fois.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/tasks.py"/>
        <source>That did not work.</source>
        <translation>Cela n’a pas abouti.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/worker.py"/>
        <source>The model stopped without an ending.</source>
        <translation>Le modèle s’est arrêté sans fin.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/worker.py"/>
        <source>{value1}. Your text is safe.</source>
        <translation>{value1}. Votre texte est en sécurité.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/worker.py"/>
        <source>No model is open.</source>
        <translation>Aucun modèle n’est ouvert.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/worker.py"/>
        <source>Choose one in the sidebar.</source>
        <translation>Choisissez-en un dans la barre latérale.</translation>
    </message>
    <message>
        <location filename="../../gpt2_desk/workers/worker.py"/>
        <source>The model could not be opened.</source>
        <translation>Le modèle n’a pas pu être ouvert.</translation>
    </message>
</context>
</TS>
