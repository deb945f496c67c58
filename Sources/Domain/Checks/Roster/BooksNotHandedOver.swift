/// A secretary or collector of dues who took the post over from another and to whom no books, money and things were handed over in time.
///
/// A hand-over counts from as many days before the post changed hands on.
///
/// Source: conclusions of inspections of cells in 2026, unverified; number: `handover.days`.
public struct BooksNotHandedOver: MemberCheck {
  public static let about = About(
    .notHandedOver, serves: .adjustedOnChange, weight: .notice, source: "kết luận kiểm tra chi bộ của cấp ủy cấp trên năm 2026",
    isDisputed: true)

  /// Who holds the post now.
  public let member: MemberID
  /// Who held it before.
  public let before: MemberID
  public let post: Post
  /// When it changed hands.
  public let since: Day
  /// The last day for it.
  public let due: Day

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    [Post.secretary, .duesCollector].flatMap { post in
      cell.holders(of: post, on: day).compactMap { holder -> Finding? in
        guard let entry = holder.openPost(post, on: day), case let since = entry.fact.from,
          let days = cell.rules.value(.handOverDays, on: since), case let due = since.adding(days: days.count), due < day,
          let before = cell.holders(of: post, on: since.adding(days: -1)).first, before.id != holder.id
        else { return nil }
        let isDone = cell.booksHandedOver.contains {
          $0.fact.taker == holder.id && since.adding(days: -days.count) <= $0.fact.on && $0.fact.on <= day
        }
        if isDone { return nil }
        return Finding(
          BooksNotHandedOver(member: holder.id, before: before.id, post: post, since: since, due: due), evidence: [entry.record],
          parameters: [days])
      }
    }
  }
}

extension FindingCode {
  public static let notHandedOver = FindingCode("post.not-handed-over")
}
