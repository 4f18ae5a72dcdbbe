"""The words of the help."""

from __future__ import annotations

from dataclasses import dataclass

from gpt2_desk.ui.keys import key_words
from gpt2_desk.ui.translation import marked, tr


@dataclass(frozen=True, slots=True)
class Section:
    """One matter of the help.

    Attributes:
        title: its heading.
        paragraphs: its words.
    """

    title: str
    paragraphs: tuple[str, ...]


KEYS_TITLE = marked("Keys")
"""The heading over the table of keys, which stands last."""

_KEYS = {
    "continue_": "Ctrl+Return",
    "stop": "Esc",
    "retry": "Ctrl+Shift+Return",
    "compare": "Ctrl+Alt+Return",
    "previous": "Alt+PgUp",
    "next_": "Alt+PgDown",
    "list_": "Ctrl+Shift+A",
    "undo": "Ctrl+Z",
    "tab": "Tab",
    "word": "Ctrl+Right",
    "another": "Alt+]",
    "before": "Alt+[",
    "context": "Ctrl+Shift+R",
    "receipt": "Ctrl+I",
    "chat": "Ctrl+Shift+N",
    "models": "Ctrl+Shift+M",
    "sidebar": "F9",
    "preferences": "Ctrl+,",
}

_SECTIONS = (
    Section(
        marked("Writing with the model"),
        (
            marked(
                "Write a few words and press {continue_}. The model goes on from your caret, as far as the length in "
                "the sidebar lets it. {stop} stops it sooner, and what it wrote stays. What stands after the caret "
                "keeps its place and is not read."
            ),
            marked(
                "You can type, click and scroll while it writes. Your words land where your caret is; the model keeps "
                "a place of its own."
            ),
            marked(
                "The sidebar ({sidebar}) holds the voice. Temperature says how daring the next word may be: low is "
                "steady, high is surprising. A change takes effect with the next word, also while the model writes. "
                "Behind “More…” are words it is never to write, words to favour, and what is done against repetition."
            ),
            marked("The same seed, text and settings give the same words. The lock beside the seed keeps it."),
        ),
    ),
    Section(
        marked("Trying again"),
        (
            marked(
                "“Try another” ({retry}) writes the passage another way. Nothing is thrown away: what was there is "
                "kept as an alternative. A pill beside the passage says which one you see, such as 2 of 3; {previous} "
                "and {next_} go through them. What you added after one goes and comes with it."
            ),
            marked(
                "“Write three and choose” ({compare}) writes three side by side. A digit takes one. {list_} lays out "
                "all alternatives of the passage at the caret."
            ),
            marked("One undo ({undo}) takes one whole continuation back, and nothing of what you typed meanwhile."),
        ),
    ),
    Section(
        marked("Suggestions"),
        (
            marked(
                "When you pause, a few words are offered in grey. {tab} takes them all, {word} only the next word, "
                "{another} shows others, {before} those before. {stop} refuses them. Any other key is simply typed."
            ),
            marked(
                "Words that are offered are no part of your text until you take them: no file, no copy and no undo has "
                "them. “Suggest while I pause” in the sidebar switches them off, or lets you set how long a pause is."
            ),
        ),
    ),
    Section(
        marked("What the model reads"),
        (
            marked(
                "A model reads only so much at once, counted in tokens; a token is a word or a piece of one. In a long "
                "text a mark in the margin stands at the line where its reading begins. What lies above it is not read."
            ),
            marked(
                "“What the model reads” ({context}) shows the very text. There you can write a memory, which is always "
                "read first: who is who, what has happened, how it should sound. An author’s note is read near the "
                "end, where it weighs most. Both are kept with the document."
            ),
        ),
    ),
    Section(
        marked("Talking with the model"),
        (
            marked(
                "“New chat” ({chat}) opens a conversation beside your pages. “Names and form” in the Write menu says "
                "who talks, and how the model reads it. “Open as a chat” makes a chat of a script in which two speak, "
                "and a page of a chat."
            ),
        ),
    ),
    Section(
        marked("Whose words"),
        (
            marked(
                "The model’s words have a tint and a small corner at each end. Words that you put among them have a "
                "tint of their own and a dashed line. That survives undo, copying, saving and opening. “Mark the "
                "model’s words” in the View menu changes how they are marked, or leaves it out."
            ),
            marked(
                "“How this was written” ({receipt}) tells of the words at the caret: which model wrote them, with "
                "which settings and seed, and what it had read. It can write them again. “Statistics” counts your "
                "words and the model’s."
            ),
        ),
    ),
    Section(
        marked("Nothing is lost"),
        (
            marked(
                "Each change is written to a journal on this machine within a second or two, in pages without a name "
                "as well, and while the model writes. After a crash or a power cut the next start offers to bring the "
                "pages back."
            ),
            marked(
                "A document is a plain text file. Who wrote what, alternatives and notes lie beside it in a file whose "
                "name ends in “.desk.json”; take both along when you move it. What a save replaces is kept for a "
                "while: “Earlier versions” in the File menu opens it. A file that another program has changed is not "
                "overwritten unasked."
            ),
        ),
    ),
    Section(
        marked("Models and the network"),
        (
            marked(
                "A small model is inside the program and writes without the internet. What you write is sent to nobody."
            ),
            marked(
                "“All models” ({models}) shows the larger ones. They write better, more slowly, and need more memory; "
                "each card says how its model will run here. They come from the Hugging Face hub, and only when you "
                "press Download. A download can be paused, and goes on where it was. “Open a folder” takes a model "
                "that you have."
            ),
            marked("“Work offline” in Preferences ({preferences}) shuts the network out altogether."),
        ),
    ),
)


def help_sections() -> tuple[Section, ...]:
    """The help, with its keys as this system writes them; `KEYS_TITLE` and its table come after it."""
    keys = {name: key_words(keys) for name, keys in _KEYS.items()}
    return tuple(
        Section(tr(section.title), tuple(tr(words, **keys) for words in section.paragraphs)) for section in _SECTIONS
    )
