/// A text of several rows and a cursor in it, both counted in code points.
struct EditedText: Equatable {
  var scalars: [Unicode.Scalar]
  var cursor: Int

  var before: String { String(String.UnicodeScalarView(scalars[..<cursor])) }
  var after: String { String(String.UnicodeScalarView(scalars[cursor...])) }
  var text: String { String(String.UnicodeScalarView(scalars)) }

  /// The first place of the row the cursor is in.
  var rowStart: Int {
    (scalars[..<cursor].lastIndex(of: "\n") ?? -1) + 1
  }

  /// The place after the last letter of the row the cursor is in.
  var rowEnd: Int {
    scalars[cursor...].firstIndex(of: "\n") ?? scalars.count
  }

  /// The place one row up in the same column, as far as that row goes; nil in the first row.
  var placeAbove: Int? {
    guard rowStart > 0 else { return nil }
    let above = EditedText(scalars: scalars, cursor: rowStart - 1)
    return min(above.rowStart + cursor - rowStart, above.rowEnd)
  }

  /// The place one row down in the same column, as far as that row goes; nil in the last row.
  var placeBelow: Int? {
    guard rowEnd < scalars.count else { return nil }
    let below = EditedText(scalars: scalars, cursor: rowEnd + 1)
    return min(below.cursor + cursor - rowStart, below.rowEnd)
  }
}

/// How many rows below its own first row a text ends, on a terminal of so many columns.
func rows(of text: String, columns: Int) -> Int {
  var row = 0
  var column = 0
  for scalar in text.unicodeScalars {
    if scalar == "\n" {
      row += 1
      column = 0
      continue
    }
    let step = isControl(scalar) ? 2 : width(scalar)
    if column + step > columns {
      row += 1
      column = 0
    }
    column += step
    if column == columns {
      row += 1
      column = 0
    }
  }
  return row
}
