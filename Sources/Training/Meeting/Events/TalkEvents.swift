import Diagnostics
import Domain
import TextRoom

// Talk: opinions, praise and blame, and what is said at the wrong time or to no purpose.

/// Ý kiến đóng góp.
enum Opinion: RoomEvent {
  static let id = "opinion"
  static let name = Localized(vi: "ý kiến", en: "an opinion")

  static func happen(in room: Room) -> Turn? { room.spoken(RoomPhrases.opinions) }
}

/// Đề xuất.
enum ProposalMade: RoomEvent {
  static let id = "proposal"
  static let name = Localized(vi: "đề xuất", en: "a proposal")

  static func happen(in room: Room) -> Turn? { room.spoken(RoomPhrases.proposals) }
}

/// Không đồng tình, bảo lưu ý kiến.
enum Objection: RoomEvent {
  static let id = "objection"
  static let name = Localized(vi: "không đồng tình", en: "an objection")

  static func happen(in room: Room) -> Turn? { room.spoken(RoomPhrases.objections) }
}

/// Tự phê bình.
enum SelfCriticism: RoomEvent {
  static let id = "self-criticism"
  static let name = Localized(vi: "tự phê bình", en: "self-criticism")

  static func happen(in room: Room) -> Turn? { room.spoken(RoomPhrases.selfCriticism) }
}

/// Cả phòng im lặng, chủ trì mời đích danh.
enum Silence: RoomEvent {
  static let id = "silence"
  static let name = Localized(vi: "chủ trì mời người chưa nói", en: "the chair asks who has not spoken")

  static func happen(in room: Room) -> Turn? {
    guard let id = room.someone() else { return nil }
    let words = room.pick(RoomPhrases.opinions)
    return Turn(
      ["(Cả phòng im lặng.)", room.chairLine("Mời \(room.called(id)) cho ý kiến trước."), room.line(id, words)],
      ["phát biểu \(room.at(id)): \(words)"])
  }
}

/// Phê bình một đồng chí.
enum Criticism: RoomEvent {
  static let id = "criticism"
  static let name = Localized(vi: "phê bình", en: "criticism")

  static func happen(in room: Room) -> Turn? {
    guard let id = room.someone(), let about = room.someone(but: [id]) else { return nil }
    let words = room.pick(RoomPhrases.criticism)
    return Turn(
      [room.line(id, "Tôi góp ý với \(room.called(about)): đồng chí \(words).")],
      ["góp ý \(room.at(id)) về \(room.at(about)): \(words.capitalizedFirst)"])
  }
}

/// Biểu dương.
enum Praise: RoomEvent {
  static let id = "praise"
  static let name = Localized(vi: "biểu dương", en: "praise")

  static func happen(in room: Room) -> Turn? {
    guard let id = room.someone() else { return nil }
    let words = room.pick(RoomPhrases.praise)
    return Turn(
      [room.chairLine("Chi bộ biểu dương \(room.called(id)): \(words).")], ["biểu dương \(room.at(id)): \(words.capitalizedFirst)"])
  }
}

/// Biểu dương mấy người một lần.
enum PraiseOfTwo: RoomEvent {
  static let id = "praise-of-two"
  static let name = Localized(vi: "biểu dương hai người", en: "praise of two")

  static func happen(in room: Room) -> Turn? {
    guard let proposer = room.someone(), let first = room.someone(but: [proposer]), let second = room.someone(but: [proposer, first]) else {
      return nil
    }
    let words = room.pick(RoomPhrases.praise)
    return Turn(
      [
        room.line(proposer, "\(room.called([first, second]).capitalizedFirst) làm được việc, chi bộ nên khen một câu."),
        room.chairLine("Nhất trí, biểu dương hai đồng chí: \(words)."),
      ], ["biểu dương \(room.at([first, second])): \(words.capitalizedFirst)"])
  }
}

/// Nhắc nhở.
enum Reminder: RoomEvent {
  static let id = "reminder"
  static let name = Localized(vi: "nhắc nhở", en: "a reminder")

  static func happen(in room: Room) -> Turn? {
    guard let id = room.someone() else { return nil }
    let words = room.pick(RoomPhrases.reminders)
    return Turn(
      [room.chairLine("Chi bộ nhắc nhở \(room.called(id)): \(words), lần sau rút kinh nghiệm.")],
      ["nhắc nhở \(room.at(id)): \(words.capitalizedFirst)"])
  }
}

// MARK: What must not be recorded here

/// Chuyện riêng, không ghi.
enum Digression: RoomEvent {
  static let id = "digression"
  static let name = Localized(vi: "chuyện ngoài lề", en: "a digression")

  static func happen(in room: Room) -> Turn? {
    guard let id = room.someone() else { return nil }
    return Turn([
      room.line(id, room.pick(RoomPhrases.digressions)), room.chairLine("Chuyện ấy ta nói lúc giải lao, không ghi vào biên bản."),
    ])
  }
}

/// Nói lại điều đã nói.
enum Repetition: RoomEvent {
  static let id = "repetition"
  static let name = Localized(vi: "nhắc lại điều đã nói", en: "something is said again")

  static func happen(in room: Room) -> Turn? {
    guard room.item > 0, let id = room.someone() else { return nil }
    return Turn([
      room.line(id, "Tôi nhất trí với ý kiến vừa rồi, không có gì thêm."), room.chairLine("Vâng, ý ấy thư ký đã ghi rồi."),
    ])
  }
}

/// Việc vặt của buổi họp.
enum Interruption: RoomEvent {
  static let id = "interruption"
  static let name = Localized(vi: "việc vặt", en: "an interruption")

  static func happen(in room: Room) -> Turn? {
    Turn([
      room.pick([
        "(Điện thoại của ai đó reo, cả phòng cười.)", "(Mất điện một lát rồi có lại.)", "(Có người ra rót thêm nước.)",
        "(Trẻ con chạy qua hiên, ồn một lúc.)",
      ])
    ])
  }
}

/// Nói việc của mục sau; ghi khi đến mục ấy.
enum SpeechOutOfOrder: RoomEvent {
  static let id = "out-of-order"
  static let name = Localized(vi: "nói trước mục", en: "something said out of order")

  static func happen(in room: Room) -> Turn? {
    guard room.item > 0, room.item < room.agenda.count, let id = room.someone(but: [room.clerk]) else { return nil }
    let number = room.choice.number(in: room.item + 1...room.agenda.count)
    let words = room.pick(RoomPhrases.proposals)
    return Turn(
      [
        room.line(id, words), room.chairLine("Ý của \(room.called(id)) thuộc mục \(number), thư ký để đến mục \(number) hãy ghi."),
      ], later: (number, ["phát biểu \(room.at(id)): \(words)"]))
  }
}

/// Báo cáo trước mục kiểm điểm nhiệm vụ; ghi khi đến mục ấy.
enum ReportOutOfOrder: RoomEvent {
  static let id = "report-out-of-order"
  static let name = Localized(vi: "báo cáo trước mục", en: "a report out of order")

  static func happen(in room: Room) -> Turn? {
    guard let place = room.agenda.firstIndex(of: .tasks), room.item > 0, room.item <= place,
      let task = room.choice.one(of: room.tasks()), let lead = task.lead, lead != room.chair
    else { return nil }
    room.handled.insert(task.id)
    let percent = room.choice.number(in: 2...9) * 10
    return Turn(
      [
        room.line(lead, "Tiện thể tôi báo cáo luôn \(room.called(task)): đạt \(room.percentSaid(percent)), đúng tiến độ."),
        room.chairLine("Để đến mục \(place + 1) thư ký hãy ghi. Tôi kết luận trước: \(room.called(task)) đúng tiến độ."),
      ],
      later: (
        place + 1,
        [
          "báo cáo \(room.at(lead)) \(room.at(task)) đạt \(percent)%: Đúng tiến độ", "kết luận \(room.at(task)) đúng tiến độ: Tiếp tục",
        ]
      ))
  }
}

extension Room {
  /// Somebody says one of the phrases.
  fileprivate func spoken(_ phrases: [String]) -> Turn? {
    guard let id = someone() else { return nil }
    let words = pick(phrases)
    return Turn([line(id, words)], ["phát biểu \(at(id)): \(words)"])
  }
}
