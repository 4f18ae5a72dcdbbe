"""The dialog in which the writer says who talks with whom, and in which form the model reads it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontDatabase, QFontMetricsF, QHideEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gpt2_desk.contract import SettingsError
from gpt2_desk.documents.chat.template import DEFAULT_TEMPLATE, Template
from gpt2_desk.ui.chat.chat_setup import ChatSetup, Form
from gpt2_desk.ui.chat.name_field import NameField, problem_of
from gpt2_desk.ui.metrics import interface_px, scaled
from gpt2_desk.ui.models.labels import label, wrapped
from gpt2_desk.ui.models.quiet_dialog import QuietDialog
from gpt2_desk.ui.palette import LIGHT, Theme
from gpt2_desk.ui.translation import marked, told, tr

DELAY_MS = 300
WIDTH_PX, HEIGHT_PX = 600, 680
LEAST_WIDTH_PX, LEAST_HEIGHT_PX = 440, 480
TEMPLATE_HINT = marked(
    "{scene} is read once, the last paragraph for each turn: {name} speaks to {other} and says {text}."
)
_SIDE_PX, _AROUND_PX, _PREVIEW_PX = 18, 24, 120
_TEMPLATE_LINES = 3


FORMS = (
    (
        Form.MODEL,
        marked("As the model wants it"),
        marked("Most models go on with a script; DialoGPT was taught turns."),
    ),
    (Form.SCRIPT, marked("Like a script"), marked("Names stand before what they say.")),
    (Form.TURNS, marked("In turns (DialoGPT)"), marked("Each turn ends with a sign of its own. Names are not read.")),
)


class ChatSetupDialog(QuietDialog):
    """Names, first line and form. It is not modal; Esc hides it. No setter makes a signal.

    Args:
        theme: the theme in force.
        parent: the window it belongs to.

    Signals:
        changed(ChatSetup): a moment after the last key, and at the latest when the dialog goes; only what can be used.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Names and form"))
        self.setMinimumSize(scaled(LEAST_WIDTH_PX), scaled(LEAST_HEIGHT_PX))
        self.resize(scaled(WIDTH_PX), scaled(HEIGHT_PX))
        self._told = ChatSetup("You", "Stranger")
        self._setting = False
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.flush)
        self.writer_field = NameField(tr("Your name"), self)
        self.model_field = NameField(tr("The model’s name"), self)
        self.first_line = _field(tr("The model’s first line"), self)
        self.first_line.setPlaceholderText(tr("Nothing: you begin"))
        self.template_field = _field(tr("Form of the script"), self)
        self.template_problem = wrapped("problem", self)
        self.usual_button = QPushButton(tr("Back to the usual form"), self)
        self.preview = _field(tr("What the model would read"), self)
        self._problem = wrapped("problem", self)
        self._close = QPushButton(tr("Close"), self)
        self._forms = self._make_forms()
        self._template_part = QWidget(self)
        self._dress()
        self._lay_out()
        self._connect()
        self.set_setup(self._told)
        self.set_problem("")
        self.set_theme(theme)

    @property
    def setup(self) -> ChatSetup | None:
        """What the fields say; None where it cannot be used."""
        if any(self._problems()):
            return None
        return ChatSetup(
            self.writer_field.name,
            self.model_field.name,
            self.first_line.toPlainText().strip(),
            self._form,
            self.template_field.toPlainText(),
        )

    def set_setup(self, setup: ChatSetup) -> None:
        """Show another setup. Call `flush` first where it is another conversation's. The same leaves the fields."""
        self._timer.stop()
        self._told = setup
        if setup != self.setup:
            self._setting = True
            self.writer_field.set_name(setup.writer)
            self.model_field.set_name(setup.model)
            self.first_line.setPlainText(setup.first_line)
            self.template_field.setPlainText(setup.template)
            self._button(setup.form).setChecked(True)
            self._setting = False
        self._check()

    def set_preview(self, text: str) -> None:
        """Show the exact text that the model would read."""
        bar = self.preview.verticalScrollBar()
        place = bar.value()
        self.preview.setPlainText(text)
        bar.setValue(place)

    def set_problem(self, text: str) -> None:
        """Say what is wrong with all of it; "" says nothing."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours; those of the style sheet are all there are."""

    @Slot()
    def flush(self) -> None:
        """Tell now of a change that waits for a pause."""
        self._timer.stop()
        setup = self.setup
        if setup is not None and setup != self._told:
            self._told = setup
            self.changed.emit(setup)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Leave nothing untold."""
        self.flush()
        super().hideEvent(event)

    @property
    def _form(self) -> Form:
        return FORMS[self._forms.checkedId()][0]

    def _button(self, form: Form) -> QRadioButton:
        number = next(number for number, (one, _, _) in enumerate(FORMS) if one is form)
        button = self._forms.button(number)
        assert isinstance(button, QRadioButton)
        return button

    def _problems(self) -> tuple[str, str, str]:
        writer, model = self.writer_field.name, self.model_field.name
        return problem_of(writer), problem_of(model, writer), _template_problem(self.template_field.toPlainText())

    def _make_forms(self) -> QButtonGroup:
        group = QButtonGroup(self)
        for number, (_, word, hint) in enumerate(FORMS):
            button = QRadioButton(tr(word), self)
            button.setAccessibleName(tr(word))
            button.setAccessibleDescription(tr(hint))
            group.addButton(button, number)
        return group

    def _dress(self) -> None:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(interface_px())
        for field in (self.template_field, self.preview):
            # A style sheet outweighs the widget's font, and leaves that of the text alone.
            field.document().setDefaultFont(fixed)
        for field, lines in ((self.first_line, 2), (self.template_field, _TEMPLATE_LINES)):
            line = QFontMetricsF(field.document().defaultFont()).lineSpacing()
            field.setFixedHeight(round(lines * line) + scaled(_AROUND_PX))
        self.preview.setReadOnly(True)
        self.preview.setMinimumHeight(scaled(_PREVIEW_PX))
        self.template_field.setAccessibleDescription(tr(TEMPLATE_HINT))
        for button in (self.usual_button, self._close):
            button.setAutoDefault(False)
            button.setAccessibleName(button.text())
        self.usual_button.setProperty("link", True)

    def _lay_out(self) -> None:
        body = QWidget(self)
        body.setLayout(self._body())
        area = QScrollArea(self)
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QHBoxLayout()
        foot.setContentsMargins(scaled(_SIDE_PX), scaled(8), scaled(_SIDE_PX), scaled(14))
        foot.setSpacing(scaled(12))
        foot.addWidget(self._problem, 1)
        foot.addStretch()
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addLayout(foot)

    def _body(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(scaled(_SIDE_PX), scaled(14), scaled(_SIDE_PX), 0)
        column.setSpacing(scaled(5))
        names = QHBoxLayout()
        names.setSpacing(scaled(14))
        for field in (self.writer_field, self.model_field):
            names.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(names)
        column.addSpacing(scaled(6))
        self._add_head(column, tr("The model’s first line"), self.first_line)
        column.addWidget(self.first_line)
        column.addSpacing(scaled(6))
        column.addWidget(label("name", self, tr("How the model reads it")))
        self._add_forms(column)
        column.addWidget(self._template_part)
        self._lay_out_template()
        column.addSpacing(scaled(6))
        self._add_head(column, tr("What the model would read"), self.preview)
        column.addWidget(self.preview, 1)
        return column

    def _add_forms(self, column: QVBoxLayout) -> None:
        for number, (_, _, hint) in enumerate(FORMS):
            row = QHBoxLayout()
            row.setSpacing(scaled(10))
            row.addWidget(self._forms.button(number))
            row.addWidget(wrapped("hint", self, tr(hint)), 1)
            column.addLayout(row)

    def _lay_out_template(self) -> None:
        part = QVBoxLayout(self._template_part)
        part.setContentsMargins(0, scaled(6), 0, 0)
        part.setSpacing(scaled(5))
        head = QHBoxLayout()
        self._add_head(head, tr("Form of the script"), self.template_field)
        head.addStretch()
        head.addWidget(self.usual_button)
        part.addLayout(head)
        part.addWidget(self.template_field)
        part.addWidget(self.template_problem)
        part.addWidget(wrapped("hint", self, tr(TEMPLATE_HINT)))

    def _add_head(self, layout: QLayout, words: str, field: QWidget) -> None:
        head = label("name", self, words)
        head.setBuddy(field)
        layout.addWidget(head)

    def _connect(self) -> None:
        self.writer_field.edited.connect(self._on_edited)
        self.model_field.edited.connect(self._on_edited)
        self.first_line.textChanged.connect(self._on_edited)
        self.template_field.textChanged.connect(self._on_edited)
        self._forms.idToggled.connect(self._on_edited)
        self.usual_button.clicked.connect(self._on_usual)
        self._close.clicked.connect(self.close)

    def _check(self) -> None:
        """Say below each field what is wrong with it."""
        writer, model, template = self._problems()
        self.writer_field.set_problem(writer)
        self.model_field.set_problem(model)
        self.template_problem.setText(template)
        self.template_problem.setVisible(bool(template))
        self.usual_button.setEnabled(self.template_field.toPlainText() != DEFAULT_TEMPLATE)
        # What is wrong must not be out of sight.
        self._template_part.setVisible(self._form is not Form.TURNS or bool(template))

    @Slot()
    def _on_edited(self) -> None:
        if not self._setting:
            self._check()
            self._timer.start()

    @Slot()
    def _on_usual(self) -> None:
        cursor = self.template_field.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(DEFAULT_TEMPLATE)
        self.template_field.setFocus()


def _field(name: str, parent: QWidget) -> QPlainTextEdit:
    field = QPlainTextEdit(parent)
    field.setAccessibleName(name)
    field.setTabChangesFocus(True)
    field.setProperty("framed", True)
    return field


def _template_problem(template: str) -> str:
    try:
        Template.parse(template)
    except SettingsError as error:
        problem = told(error)
        return f"{problem.why} {problem.todo}".strip()
    return ""
