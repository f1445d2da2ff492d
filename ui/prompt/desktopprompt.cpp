#include "ui/prompt/desktopprompt.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace convener::prompt {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Prompt)
};

const QString folderKey = u"folder"_s;

QString lastFolder()
{
    return QSettings().value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
}

std::optional<QString> remembered(const QString &path)
{
    if (path.isEmpty())
        return std::nullopt;
    const QFileInfo info(path);
    QSettings().setValue(folderKey, info.isDir() ? info.absoluteFilePath() : info.absolutePath());
    return path;
}

} // namespace

std::optional<QString> DesktopPrompt::openFile(const FileChoice &choice)
{
    return remembered(
        QFileDialog::getOpenFileName(QApplication::activeWindow(), choice.title, lastFolder(), choice.filter));
}

std::optional<QString> DesktopPrompt::saveFile(const FileChoice &choice)
{
    const QString start = QDir(lastFolder()).absoluteFilePath(choice.name);
    QFileDialog dialog(QApplication::activeWindow(), choice.title, start, choice.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(choice.suffix);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return remembered(dialog.selectedFiles().value(0));
}

std::optional<QString> DesktopPrompt::folder(const QString &title)
{
    return remembered(QFileDialog::getExistingDirectory(QApplication::activeWindow(), title, lastFolder()));
}

bool DesktopPrompt::confirm(const Question &question)
{
    QMessageBox box(question.grave ? QMessageBox::Warning : QMessageBox::Question, question.title, question.text,
                    QMessageBox::NoButton, QApplication::activeWindow());
    QPushButton *yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton *no = box.addButton(Text::tr("Go back"), QMessageBox::RejectRole);
    box.setDefaultButton(question.grave ? no : yes);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

void DesktopPrompt::show(const Error &error)
{
    if (!error.detail.isEmpty())
        qWarning("%ls: %ls", qUtf16Printable(error.text), qUtf16Printable(error.detail));
    const QString title = error.kind == Error::Kind::Refused || error.kind == Error::Kind::Invalid
                              ? Text::tr("That cannot be done")
                              : Text::tr("Something went wrong");
    QMessageBox box(QMessageBox::Warning, title, error.text, QMessageBox::NoButton, QApplication::activeWindow());
    box.addButton(Text::tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

} // namespace convener::prompt
