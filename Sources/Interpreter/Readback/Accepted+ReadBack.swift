import Diagnostics
import Domain
import Syntax
import Wording

extension Accepted {
  /// The statement as one formal sentence, the way a clerk reads it back to the chair.
  ///
  /// A longer text is cut with `…`; the record keeps it whole. Texts are as typed: who shows them makes them safe for a terminal.
  ///
  /// - Parameter cell: the cell the statement belongs to as it stands after it; counts so far and the rating cap are taken from it.
  public func readBack(in cell: CellState) -> Localized {
    let reader = ReadBack(words: CellWords(cell: cell.cell, on: day), record: record, day: day)
    let kept = { (number: Int) in cell.history.indices.contains(number - 1) ? cell.history[number - 1].sentence : nil }
    let told = { Localized.joined(events.map(reader.sentence), by: " ") }
    guard case .asking(let asking) = statement else { return told() }
    switch asking {
    case .undo(let form): return reader.undone(form, kept)
    case .redo(let form): return reader.redone(form, kept)
    case .correct(let form): return reader.corrected(form, kept)
    case .accept, .show, .count, .check, .explain, .fix, .history, .status, .suggest, .offer, .export, .help, .language, .quit:
      return told()
    }
  }
}

extension Accepted {
  /// Whether there may be something to tell; asked first, for looking at the cell costs as much as the statement did.
  public var mayNeedCaution: Bool { events.contains { if case .year(.proposed) = $0 { true } else { false } } }

  /// What is told of the statement though nobody asked to hear it, because it is recorded as something else than it may be meant for.
  public func caution(in state: State) -> Localized? {
    let cautions = events.compactMap { event -> Localized? in
      guard case .year(.proposed(let id, let year, let level, let body)) = event else { return nil }
      let reader = ReadBack(words: CellWords(cell: state.cells[cell].cell, on: day), record: record, day: day)
      return reader.decisionFromAbove(id, year, level, body)
    }
    return cautions.isEmpty ? nil : .joined(cautions, by: " ")
  }
}
