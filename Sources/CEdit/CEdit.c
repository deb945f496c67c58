#define _GNU_SOURCE  // wcwidth

#include "CEdit.h"

#include <errno.h>
#include <fcntl.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

_Static_assert(CEDIT_NORMAL == CC_NORM, "result of a command");
_Static_assert(CEDIT_END == CC_EOF, "result of a command");
_Static_assert(CEDIT_REFRESH == CC_REFRESH, "result of a command");
_Static_assert(CEDIT_BEEP == CC_ERROR, "result of a command");

static bool is_utf8(void) {
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool cedit_use_utf8(void) {
  static const char *const names[] = {"", "C.UTF-8", "en_US.UTF-8", "vi_VN.UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (setlocale(LC_CTYPE, names[i]) != NULL && is_utf8()) return true;
  }
  return false;
}

// The editor is set to emacs after the locale is known: the map of keys is built then, and decides which letters insert themselves.
CEditor *cedit_open(const char *program) {
  EditLine *editor = el_init(program, stdin, stdout, stderr);
  if (editor == NULL) return NULL;
  el_wset(editor, EL_EDITOR, L"emacs");
  el_wset(editor, EL_SIGNAL, 0);
  // Ctrl-C, Ctrl-Z, Ctrl-S arrive as keys, in order with the others, and do not discard what was typed after them;
  // carriage returns and newlines arrive as they are, so that a pasted pair of them can be told from two line ends.
  el_wset(editor, EL_SETTY, L"-d", L"-isig", L"-ixon", L"-icrnl", L"-inlcr", NULL);
  return editor;
}

void cedit_close(CEditor *editor) {
  el_end(editor);
}

void cedit_set_owner(CEditor *editor, void *owner) {
  el_wset(editor, EL_CLIENTDATA, owner);
}

void *cedit_owner(CEditor *editor) {
  void *owner = NULL;
  el_wget(editor, EL_CLIENTDATA, &owner);
  return owner;
}

void cedit_set_prompt(CEditor *editor, CEditPrompt prompt) {
  el_wset(editor, EL_PROMPT, prompt);
}

void cedit_set_right_prompt(CEditor *editor, CEditPrompt prompt) {
  el_wset(editor, EL_RPROMPT, prompt);
}

void cedit_set_reader(CEditor *editor, CEditReader reader) {
  el_wset(editor, EL_GETCFN, reader);
}

bool cedit_add_command(CEditor *editor, const wchar_t *name, CEditCommand command) {
  return el_wset(editor, EL_ADDFN, name, name, command) == 0;
}

bool cedit_bind(CEditor *editor, const wchar_t *key, const wchar_t *command) {
  return el_wset(editor, EL_BIND, key, command, NULL) == 0;
}

const wchar_t *cedit_gets(CEditor *editor, int *count) {
  return el_wgets(editor, count);
}

CEditLine cedit_line(CEditor *editor) {
  const LineInfoW *line = el_wline(editor);
  return (CEditLine){
      .text = line->buffer,
      .cursor = (size_t)(line->cursor - line->buffer),
      .length = (size_t)(line->lastchar - line->buffer),
  };
}

void cedit_move_cursor(CEditor *editor, int by) {
  el_cursor(editor, by);
}

bool cedit_insert(CEditor *editor, const wchar_t *text) {
  return el_winsertstr(editor, text) == 0;
}

void cedit_delete_before(CEditor *editor, int count) {
  el_wdeletestr(editor, count);
}

void cedit_push(CEditor *editor, const wchar_t *keys) {
  el_wpush(editor, keys);
}

void cedit_redraw(CEditor *editor) {
  el_wset(editor, EL_REFRESH);
}

void cedit_resize(CEditor *editor) {
  el_resize(editor);
}

void cedit_set_raw(CEditor *editor, bool raw) {
  el_wset(editor, EL_PREP_TERM, raw ? 1 : 0);
}

void cedit_write(const char *text) {
  fputs(text, stdout);
  fflush(stdout);
}

int cedit_columns(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 80;
  return size.ws_col;
}

int cedit_width(wchar_t letter) {
  return wcwidth(letter);
}

CEditHistory *cedit_history_open(CEditor *editor, int size) {
  HistoryW *history = history_winit();
  if (history == NULL) return NULL;
  HistEventW event;
  history_w(history, &event, H_SETSIZE, size);
  history_w(history, &event, H_SETUNIQUE, 1);
  el_wset(editor, EL_HIST, history_w, history);
  return history;
}

void cedit_history_enter(CEditHistory *history, const wchar_t *entry) {
  HistEventW event;
  history_w(history, &event, H_ENTER, entry);
}

void cedit_history_close(CEditHistory *history) {
  history_wend(history);
}

static const int caught[] = {SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
enum { CAUGHT = sizeof caught / sizeof *caught };
static struct sigaction before[CAUGHT];
static int signal_pipe[2] = {-1, -1};

static int ending_pipe[2] = {-1, -1};

static void note_in(int descriptor, int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe already holds enough to wake the reader.
  ssize_t written = write(descriptor, &byte, 1);
  (void)written;
  errno = saved;
}

static void note(int number) {
  note_in(signal_pipe[1], number);
}

static void note_ending(int number) {
  note_in(ending_pipe[1], number);
}

static bool make_pipe(int made[2]) {
  if (made[0] >= 0) return true;
  if (pipe(made) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(made[i], F_SETFL, O_NONBLOCK);
    fcntl(made[i], F_SETFD, FD_CLOEXEC);
  }
  return true;
}

int cedit_signals_catch(void) {
  if (!make_pipe(signal_pipe)) return -1;
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &action, &before[i]);
  return signal_pipe[0];
}

void cedit_signals_release(void) {
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &before[i], NULL);
}

int cedit_ending_catch(void) {
  if (!make_pipe(ending_pipe)) return -1;
  struct sigaction action = {.sa_handler = note_ending, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(SIGTERM, &action, NULL);
  // Whoever started the program may have blocked it.
  sigset_t ending;
  sigemptyset(&ending);
  sigaddset(&ending, SIGTERM);
  sigprocmask(SIG_UNBLOCK, &ending, NULL);
  return ending_pipe[0];
}

int cedit_ending(void) {
  return ending_pipe[0];
}

void cedit_suspend(bool group) {
  struct sigaction stop = {.sa_handler = SIG_DFL};
  struct sigaction handler;
  sigemptyset(&stop.sa_mask);
  sigaction(SIGTSTP, &stop, &handler);
  kill(group ? 0 : getpid(), SIGTSTP);
  sigaction(SIGTSTP, &handler, NULL);
}
