// Debian's libminizip: writing and reading zip archives through caller-supplied file functions.
#include <minizip/zip.h>
#include <minizip/unzip.h>
