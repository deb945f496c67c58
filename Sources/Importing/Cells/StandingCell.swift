import Diagnostics
import Domain
import TextRoom

/// What a list says of a member's standing (trạng thái), in the words of whoever keeps it.
enum StandingCell: Equatable {
  /// On the roster; as what is not said.
  case unsaid
  case official
  case probationary
  /// On the roster, and besides exempt, away for a time or suspended, of which the list tells no day.
  case officialBut(Note)
  /// Left, or came by a way that is stated otherwise.
  case elsewhere(Note)
  case doubtful

  enum Note: Equatable {
    case exempt, away, suspended, left, visiting, received
  }

  init(_ text: String) {
    let key = ListField.key(text)
    let of: (String) -> Bool = { (" " + key + " ").contains(" \($0) ") }
    if key.isEmpty || Self.active.contains(key) {
      self = .unsaid
    } else if ["khai tru", "xoa ten", "tu tran", "qua doi", "da mat", "chet", "ra khoi dang", "xin ra", "left", "deceased", "expelled"]
      .contains(where: of)
    {
      self = .elsewhere(.left)
    } else if of("tam thoi") || of("temporary") {
      self = of("den") || of("here") ? .elsewhere(.visiting) : of("di") || of("away") ? .officialBut(.away) : .doubtful
    } else if of("chuyen den") || of("moi den") || of("received") {
      self = .elsewhere(.received)
    } else if of("chuyen di") || of("da chuyen") || of("transferred") {
      self = .elsewhere(.left)
    } else if of("mien") || of("exempt") {
      self = .officialBut(.exempt)
    } else if of("dinh chi") || of("suspended") {
      self = .officialBut(.suspended)
    } else if of("du bi") || of("probationary") {
      self = .probationary
    } else {
      self = of("chinh thuc") || of("official") || of("full") ? .official : .doubtful
    }
  }

  private static let active: Set<String> = [
    "dang sinh hoat", "sinh hoat", "dang sinh hoat dang", "dang hoat dong", "hoat dong", "binh thuong", "dang cong tac", "active", "x",
  ]
}
