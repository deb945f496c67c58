// Debian's libexpat: XML read piece by piece, without entities of a document's own.
#include <expat.h>
