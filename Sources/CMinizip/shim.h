// Debian's libminizip: writing zip archives through caller-supplied file functions.
#include <minizip/zip.h>
