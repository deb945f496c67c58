import Diagnostics
import Domain
import TextRoom
import Wording

// Dues.

/// Thu đủ.
enum DuesFromAll: RoomEvent {
  static let id = "dues-all"
  static let name = Localized(vi: "đảng phí thu đủ", en: "dues of all")

  static func happen(in room: Room) -> Turn? {
    guard let collector = room.collector, case let owing = room.owing, !owing.isEmpty else { return nil }
    return Turn(
      [
        room.line(
          collector, "Tôi xin báo cáo việc thu đảng phí, \(room.said(room.month)) thu đủ \(owing.count) đồng chí, tất cả theo mức đã ghi.")
      ], ["đảng phí \(Written.month(room.month)) tất cả"])
  }
}

/// Thu trừ người chưa nộp.
enum DuesExcept: RoomEvent {
  static let id = "dues-except"
  static let name = Localized(vi: "đảng phí còn người chưa nộp", en: "dues of all but some")

  static func happen(in room: Room) -> Turn? {
    guard let collector = room.collector, room.owing.count > 3,
      case let missing = Array(room.choice.shuffled(room.owing.filter { $0 != collector }).prefix(room.choice.number(in: 1...2)))
    else { return nil }
    return Turn(
      [
        room.line(
          collector, "Đảng phí \(room.said(room.month)) thu tất cả theo mức, trừ \(room.called(missing)) còn nợ.")
      ], ["đảng phí \(Written.month(room.month)) tất cả trừ \(room.at(missing))"])
  }
}

/// Nộp bù.
enum ArrearsPaid: RoomEvent {
  static let id = "dues-arrears"
  static let name = Localized(vi: "nộp bù đảng phí", en: "arrears are paid")

  static func happen(in room: Room) -> Turn? {
    guard let id = room.someone(but: [room.clerk]), room.collector != nil else { return nil }
    let month = room.month.adding(-1)
    let amount = room.choice.number(in: 2...12) * 10_000
    return Turn(
      [
        room.line(id, "Tôi nộp thêm đảng phí \(room.said(month)), \(room.moneySaid(amount)), hôm trước còn thiếu."),
        room.chairLine("Ghi nhận \(room.called(id)) đã nộp."),
      ], ["đảng phí \(Written.month(month)) \(room.at(id)) \(Figures.grouped(amount))"])
  }
}

/// Miễn, giảm đảng phí.
enum DuesRelieved: RoomEvent {
  static let id = "dues-relief"
  static let name = Localized(vi: "giảm đảng phí", en: "dues are reduced")

  static func happen(in room: Room) -> Turn? {
    guard let id = room.someone() else { return nil }
    let (share, until) = (room.choice.number(in: 3...10) * 10, room.day.adding(days: room.choice.number(in: 60...200)))
    return Turn(
      [
        room.chairLine(
          "Gia đình \(room.called(id)) gặp khó khăn, chi bộ nhất trí giảm \(share)% đảng phí từ \(room.said(room.day)) đến \(room.said(until))."
        )
      ], ["miễn giảm đảng phí \(room.at(id)) \(share)% từ \(room.written(room.day)) đến \(room.written(until)): Gia đình khó khăn"])
  }
}

/// Trích nộp lên trên.
enum DuesRemitted: RoomEvent {
  static let id = "dues-remitted"
  static let name = Localized(vi: "trích nộp đảng phí", en: "dues are sent up")

  static func happen(in room: Room) -> Turn? {
    guard let collector = room.collector else { return nil }
    let amount = room.choice.number(in: 20...90) * 5_000
    let (month, day) = (room.month.adding(-1), room.day.adding(days: -room.choice.number(in: 1...4)))
    return Turn(
      [room.line(collector, "Đảng phí \(room.said(month)) đã trích nộp lên Đảng ủy \(room.moneySaid(amount)), nộp \(room.said(day)).")],
      ["trích nộp \(Written.month(month)) \(Figures.grouped(amount)) ngày \(room.written(day))"])
  }
}

/// Nêu mức đóng của một người.
enum DuesRateSet: RoomEvent {
  static let id = "dues-rate"
  static let name = Localized(vi: "nêu mức đảng phí", en: "a rate of dues is told")

  static func happen(in room: Room) -> Turn? {
    guard let collector = room.collector, let id = room.someone(but: [collector]) else { return nil }
    let amount = room.choice.number(in: 1...20) * 5_000
    return Turn(
      [room.line(collector, "Mức đảng phí của \(room.called(id)) nay là \(room.moneySaid(amount)) một tháng, từ \(room.said(room.day)).")],
      ["định mức đảng phí \(room.at(id)) \(Figures.grouped(amount)) từ \(room.written(room.day))"])
  }
}

extension Room {
  /// Who tells of dues.
  fileprivate var collector: MemberID? {
    let present = Set(present)
    return [holder(of: .duesCollector), clerk].compactMap { $0 }.first(where: present.contains) ?? someone()
  }

  /// Who still owes dues for the month, as a statement about all means it.
  fileprivate var owing: [MemberID] {
    cell.members.filter { member in
      member.standing(on: min(month.lastDay, day))?.paysDuesHere == true && cell.payments(of: member.id, for: month).isEmpty
        && cell.duesRelief(of: member.id, in: month)?.fact.isExemption != true
    }.map(\.id)
  }
}
