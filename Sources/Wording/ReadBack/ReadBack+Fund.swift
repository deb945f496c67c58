import Diagnostics
import Domain
import TextRoom

/// The money and things of the cell.
extension ReadBack {
  /// With what is in the fund after it.
  func moved(_ entry: FundEntry) -> Localized {
    let (amount, on) = (Written.money(entry.amount.amount), Written.day(entry.on))
    let head =
      entry.direction == .spent
      ? Localized(vi: "chi \(amount) đồng từ quỹ chi bộ ngày \(on)", en: "\(amount) đồng spent of the fund on \(on)")
      : Localized(vi: "thu \(amount) đồng vào quỹ chi bộ ngày \(on)", en: "\(amount) đồng taken into the fund on \(on)")
    let balance = cell.fundBook(on: max(day, entry.on)).last?.balance ?? 0
    let left = Written.money(abs(balance))
    let state =
      balance < 0
      ? Localized(vi: "sổ quỹ thiếu \(left) đồng so với số đã thu", en: "\(left) đồng more went out than came in")
      : Localized(vi: "sổ quỹ còn \(left) đồng", en: "\(left) đồng left in the fund")
    return sentence(
      head, text: entry.text,
      [people("do", "by", entry.by.map { [$0] } ?? []), labelled("căn cứ", "basis", entry.document), state])
  }

  func kept(_ asset: Asset) -> Localized {
    if asset.quantity == 0 {
      return sentence(
        Localized(
          vi: "chi bộ không còn tài sản “\(asset.name)” từ ngày \(Written.day(asset.from))",
          en: "the cell has “\(asset.name)” no longer from \(Written.day(asset.from)) on"), text: asset.remark, [])
    }
    let worth = asset.worth.map { Written.money($0.amount) }
    return sentence(
      Localized(vi: "tài sản “\(asset.name)”, số lượng \(asset.quantity)", en: "asset “\(asset.name)”, \(asset.quantity)")
        + period(asset.from),
      text: asset.remark,
      [
        worth.map { Localized(vi: "trị giá \($0) đồng", en: "worth \($0) đồng") },
        people("người giữ", "kept by", asset.keeper.map { [$0] } ?? []),
      ])
  }

  /// With what the book says is in the fund, where it differs from what was counted.
  func handedOver(_ handOver: BooksHandOver) -> Localized {
    let (giver, taker, on) = (words.member(handOver.giver), words.member(handOver.taker), Written.day(handOver.on))
    let counted = handOver.fund.map { Written.money($0.amount) }
    let book = cell.fundBook(on: handOver.on).last?.balance
    let differs = handOver.fund != nil && book != nil && book != handOver.fund?.amount
    let booked = differs ? book.map { ($0 < 0 ? "−" : "") + Written.money(abs($0)) } : nil
    return sentence(
      Localized(
        vi: "\(giver.vi) bàn giao sổ sách, tiền quỹ, tài sản cho \(taker.vi) ngày \(on)",
        en: "\(giver.en) handed over books, money and things to \(taker.en) on \(on)"),
      text: handOver.text,
      [
        counted.map { Localized(vi: "tiền quỹ \($0) đồng", en: "\($0) đồng counted") },
        booked.map { Localized(vi: "theo sổ là \($0) đồng", en: "\($0) đồng by the book") },
        people("chứng kiến", "witness", handOver.witnesses),
      ])
  }
}
