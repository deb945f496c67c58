// libedit's variadic and macro-defined operations as plain functions.
//
// Swift cannot call a C-variadic function, so each operation the line editor needs has one function here. Only the wide-character family is
// used: the narrow one re-encodes every line and counts bytes. A text is a NUL-terminated array of code points.

#ifndef CEDIT_H
#define CEDIT_H

#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

/// A libedit editor on the standard input, output and error of the process.
typedef struct editline CEditor;

/// A libedit history: a ring of entries in memory.
typedef struct historyW CEditHistory;

/// The work of a bound key; returns one of the CEDIT_ results.
typedef unsigned char (*CEditCommand)(CEditor *, wint_t);

/// Reads one code point of input: 1 when there is one, 0 at the end, -1 on failure.
typedef int (*CEditReader)(CEditor *, wchar_t *);

/// Gives the prompt; the memory stays with the callee.
typedef wchar_t *(*CEditPrompt)(CEditor *);

/// What a CEditCommand asks the editor to do next.
enum {
  CEDIT_NORMAL = 0,
  CEDIT_END = 2,
  CEDIT_REFRESH = 4,
  CEDIT_BEEP = 6,
};

/// The text being edited: `length` code points, not NUL-terminated, valid until the next call.
typedef struct {
  const wchar_t *text;
  size_t cursor;
  size_t length;
} CEditLine;

/// Puts the process into a UTF-8 character type, whatever the locale of the user is; false when the system has none.
bool cedit_use_utf8(void);

/// Opens an editor with emacs keys that leaves every signal alone; NULL when memory or the terminal fails.
CEditor *cedit_open(const char *program);
void cedit_close(CEditor *editor);

/// A pointer commands and readers can find their object by; NULL until it is set.
void cedit_set_owner(CEditor *editor, void *owner);
void *cedit_owner(CEditor *editor);

void cedit_set_prompt(CEditor *editor, CEditPrompt prompt);

/// A second prompt at the right edge of the first row, drawn while text leaves room for it.
void cedit_set_right_prompt(CEditor *editor, CEditPrompt prompt);

void cedit_set_reader(CEditor *editor, CEditReader reader);

/// Registers a command under `name`, so that cedit_bind can refer to it; `name` must outlive the editor.
bool cedit_add_command(CEditor *editor, const wchar_t *name, CEditCommand command);
bool cedit_bind(CEditor *editor, const wchar_t *key, const wchar_t *command);

/// Reads one line with its newline: NULL at the end of input and when a command ended it.
const wchar_t *cedit_gets(CEditor *editor, int *count);

CEditLine cedit_line(CEditor *editor);
void cedit_move_cursor(CEditor *editor, int by);
bool cedit_insert(CEditor *editor, const wchar_t *text);
void cedit_delete_before(CEditor *editor, int count);

/// Puts `keys` before what is still to be read.
void cedit_push(CEditor *editor, const wchar_t *keys);

/// Draws prompt and text anew from where the cursor of the terminal stands, which must be the first column.
void cedit_redraw(CEditor *editor);

/// Asks the terminal for its size.
void cedit_resize(CEditor *editor);

/// Switches the terminal to key by key reading, or back to how it was.
void cedit_set_raw(CEditor *editor, bool raw);

/// Writes UTF-8 to standard output, in order with what the editor writes.
void cedit_write(const char *text);

/// Columns of the terminal on standard output; 80 when it does not say.
int cedit_columns(void);

/// Columns a letter takes on the terminal, -1 for a control character; right after cedit_use_utf8 only.
int cedit_width(wchar_t letter);

/// Gives the editor a history of at most `size` entries; NULL when memory fails.
CEditHistory *cedit_history_open(CEditor *editor, int size);
void cedit_history_enter(CEditHistory *history, const wchar_t *entry);
void cedit_history_close(CEditHistory *history);

/// Catches SIGINT, SIGTSTP, SIGCONT and SIGWINCH: each writes its number as one byte into a pipe, whose reading end is returned.
///
/// Returns -1 when no pipe can be made. The pipe is made once and stays open.
int cedit_signals_catch(void);

/// Gives the four signals back to whoever had them before.
void cedit_signals_release(void);

/// From here on SIGTERM ends no program: it is the end of what is typed, so that work can still be brought to the disk.
///
/// Returns the reading end of a pipe that has something to read from the signal on, for good; -1 when no pipe can be made, and then the signal is
/// left as it was.
int cedit_ending_catch(void);

/// The pipe of `cedit_ending_catch`; -1 before it was called.
int cedit_ending(void);

/// Stops the process, or its whole group as the terminal does at Ctrl-Z, until it is continued; the signals must be caught.
void cedit_suspend(bool group);

#endif
