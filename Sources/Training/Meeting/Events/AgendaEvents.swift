import Diagnostics
import Domain
import TextRoom
import Wording

// The agenda, what is read out, and talk that belongs to nothing else.

/// Chương trình được nêu; chưa phải ghi, vì từng mục ghi khi bắt đầu.
enum AgendaTold: RoomEvent {
  static let id = "agenda"
  static let name = Localized(vi: "nêu chương trình", en: "the agenda is told")

  static func happen(in room: Room) -> Turn? {
    Turn([room.chairLine("Chương trình có \(room.agenda.count) việc, ta bàn lần lượt; đồng chí nào cần thêm bớt xin cho biết.")])
  }
}

/// Mở một mục.
enum ItemOpened: RoomEvent {
  static let id = "item"
  static let name = Localized(vi: "sang một mục", en: "an item is opened")

  static func happen(in room: Room) -> Turn? {
    guard let title = room.nextTitle else { return nil }
    room.item += 1
    let words = room.pick(["Ta sang mục \(room.item): \(title).", "Mục \(room.item), \(title).", "Bây giờ đến mục \(room.item): \(title)."])
    return Turn([room.chairLine(words)], ["mục \(room.item): \(title)"])
  }
}

/// Mở một mục có người trình bày.
enum ItemPresented: RoomEvent {
  static let id = "item-presented"
  static let name = Localized(vi: "mục có người trình bày", en: "an item with a presenter")

  static func happen(in room: Room) -> Turn? {
    guard let title = room.nextTitle, let presenter = room.someone() else { return nil }
    room.item += 1
    return Turn(
      [
        room.chairLine("Mục \(room.item): \(title). Mời \(room.called(presenter)) trình bày."),
        room.line(presenter, "Vâng, tôi xin trình bày."),
      ], ["mục \(room.item) do \(room.at(presenter)): \(title)"])
  }
}

/// Có người xin thêm mục vào chương trình.
enum ItemAdded: RoomEvent {
  static let id = "item-added"
  static let name = Localized(vi: "thêm mục vào chương trình", en: "an item is added")

  static func happen(in room: Room) -> Turn? {
    guard let title = room.nextTitle, let asker = room.someone() else { return nil }
    room.item += 1
    return Turn(
      [
        room.line(asker, "Tôi đề nghị thêm một mục: \(title)."),
        room.chairLine("Chi bộ nhất trí. Vậy mục \(room.item) là \(title)."),
      ], ["mục \(room.item): \(title)"])
  }
}

/// Chủ trì kết luận mục đang bàn.
enum ItemConcluded: RoomEvent {
  static let id = "item-concluded"
  static let name = Localized(vi: "kết luận mục", en: "the chair concludes the item")

  static func happen(in room: Room) -> Turn? {
    guard room.item > 0, room.pending == nil else { return nil }
    let text = room.pick(RoomPhrases.conclusions)
    return Turn([room.chairLine("Kết luận mục này: \(text.lowercasedFirst).")], ["kết luận: \(text)"])
  }
}

/// Chủ trì bổ sung kết luận của một mục đã qua.
enum EarlierItemConcluded: RoomEvent {
  static let id = "earlier-item-concluded"
  static let name = Localized(vi: "bổ sung kết luận mục trước", en: "an earlier item is concluded again")

  static func happen(in room: Room) -> Turn? {
    guard room.item > 1, room.pending == nil else { return nil }
    let number = room.choice.number(in: 1...room.item - 1)
    let text = room.pick(RoomPhrases.conclusions)
    return Turn(
      [room.chairLine("Quay lại mục \(number) một chút, tôi bổ sung kết luận: \(text.lowercasedFirst).")],
      ["kết luận mục \(number): \(text)"])
  }
}

// MARK: What is read out

/// Quán triệt văn bản cấp trên.
enum DocumentRead: RoomEvent {
  static let id = "document"
  static let name = Localized(vi: "quán triệt văn bản", en: "a document is read out")

  static func happen(in room: Room) -> Turn? {
    guard let (number, text, day) = room.incoming() else { return nil }
    return Turn(
      [room.chairLine("Đảng ủy có văn bản \(number) \(room.said(day)), nơi ban hành “Đảng ủy xã”: \(text). Tôi đọc toàn văn.")],
      ["văn bản \(number) ngày \(room.written(day)) nơi ban hành \"Đảng ủy xã\": \(text)"])
  }
}

/// Văn bản có thời hạn.
enum DocumentWithDeadline: RoomEvent {
  static let id = "document-due"
  static let name = Localized(vi: "văn bản có thời hạn", en: "a document with a deadline")

  static func happen(in room: Room) -> Turn? {
    guard let (number, text, day) = room.incoming() else { return nil }
    let due = room.dayAhead(15...60)
    return Turn(
      [room.chairLine("Văn bản \(number) \(room.said(day)) của Đảng ủy xã: \(text). Phải xong trước hạn, \(room.said(due)).")],
      ["văn bản \(number) ngày \(room.written(day)) nơi ban hành \"Đảng ủy xã\" hạn \(room.written(due)): \(text)"])
  }
}

/// Đọc đề dẫn chuyên đề.
enum ThemeRead: RoomEvent {
  static let id = "theme"
  static let name = Localized(vi: "đọc đề dẫn chuyên đề", en: "the theme is presented")

  static func happen(in room: Room) -> Turn? {
    guard room.meeting?.facts.kind == .thematic, let author = room.meeting?.facts.preparers.first, room.present.contains(author) else {
      return nil
    }
    return Turn(
      [room.line(author, "Tôi xin đọc đề dẫn: thực trạng, nguyên nhân và ba việc chi bộ cần làm ngay.")],
      ["phát biểu \(room.at(author)): Đề dẫn: thực trạng, nguyên nhân và ba việc cần làm"])
  }
}

/// Khách phát biểu.
enum GuestSpeaks: RoomEvent {
  static let id = "guest-speaks"
  static let name = Localized(vi: "khách phát biểu", en: "a guest speaks")

  static func happen(in room: Room) -> Turn? {
    guard let guest = room.choice.one(of: room.meeting?.guests ?? []) else { return nil }
    let words = room.pick([
      "Tôi đánh giá cao nền nếp của chi bộ; đề nghị giao việc có hạn, có sản phẩm.", "Xã sẽ xem xét kiến nghị của chi bộ.",
    ])
    return Turn(["\(guest.fact.name) (khách): \(words)"], ["phát biểu \"\(guest.fact.name)\": \(words)"])
  }
}

extension Room {
  /// What the next item is called; nil at the end of the agenda.
  fileprivate var nextTitle: String? {
    guard item < agenda.count else { return nil }
    return choice.one(of: RoomPhrases.items[agenda[item]] ?? [])
  }

  /// A document of the committee above that is not registered yet.
  fileprivate func incoming() -> (number: String, text: String, day: Day)? {
    guard let document = choice.one(of: RoomPhrases.documents) else { return nil }
    let number = DocumentNumber(number: choice.number(in: 20...180), type: document.type, issuer: "ĐU")
    guard !cell.documents.contains(where: { $0.fact.number == number }) else { return nil }
    return (Written.document(number), document.text, day.adding(days: -choice.number(in: 3...20)))
  }
}

extension String {
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
