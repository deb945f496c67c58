#ifndef CSHIPPED_H
#define CSHIPPED_H

/// A script that is part of the program.
typedef struct {
  /// Null behind the last.
  const char *name;
  /// Text without a zero in it, closed by one.
  const unsigned char *bytes;
} ShippedFile;

/// Each list ends with a row without a name.
///
/// The numbers of rules with their sources (scripts/rules).
const ShippedFile *shipped_rules(void);
/// Templates of recurring agendas (scripts/agendas).
const ShippedFile *shipped_agendas(void);
/// Exercises (scripts/exercises).
const ShippedFile *shipped_exercises(void);
/// Tasks that cells commonly give (scripts/catalogue).
const ShippedFile *shipped_catalogues(void);

#endif
