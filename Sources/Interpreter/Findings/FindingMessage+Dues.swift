import Diagnostics
import Domain

extension CellWords {
  func message(_ detail: DuesDetail) -> Localized {
    switch detail {
    case .unpaidDues(let member, let tally): dues(member, tally)
    case .unpaidMonths(let member, let tally, let near): dues(member, tally) + (near.map(nextUnpaid) ?? .empty)
    case .notOwed(let member, let months): notOwed(member, months)
    case .paidTwice(let member, let months): paidTwice(member, months)
    case .freeListed(let member, let months): freeListed(member, months)
    case .notRecorded(let months): notRecorded(months)
    case .short(let member, let rest): short(member, rest)
    case .reliefTooLong(let member, let relief, let months): reliefTooLong(member, relief, months)
    case .reliefOver(let member, let relief, let until): reliefOver(member, relief, until)
    case .reliefShare(let member, let relief, let shares): reliefShare(member, relief, shares)
    case .noRate(let members): noRate(members)
    case .remittedOver(let month, let sent, let due, _): remittedOver(month, sent, due)
    case .remittedShort(let month, let sent, let due): remittedShort(month, sent, due)
    case .ahead(let member, let amount, let months): ahead(member, amount, months)
    case .noCollector(let has, let needed):
      Localized(
        vi: "chi bộ ghi \(has)/\(needed) người thu đảng phí", en: "\(has) of \(needed) people are named to collect dues")
    }
  }

  private func remittedOver(_ month: Month, _ sent: Dong, _ due: Dong) -> Localized {
    let sums = (Written.money(sent.amount), Written.money(due.amount), Written.money(sent.amount - due.amount))
    let shown = Written.month(month)
    return Localized(
      vi: "tính đến tháng \(shown) đã trích nộp \(sums.0) đồng, phải nộp \(sums.1) đồng: nộp thừa \(sums.2) đồng",
      en: "up to \(shown) \(sums.0) đồng were sent up, \(sums.1) đồng were to be sent: \(sums.2) đồng too much")
  }

  private func remittedShort(_ month: Month, _ sent: Dong, _ due: Dong) -> Localized {
    let sums = (Written.money(sent.amount), Written.money(due.amount), Written.money(due.amount - sent.amount))
    let shown = Written.month(month)
    return Localized(
      vi: "tính đến tháng \(shown) đã trích nộp \(sums.0) đồng, phải nộp \(sums.1) đồng: còn thiếu \(sums.2) đồng",
      en: "up to \(shown) \(sums.0) đồng were sent up, \(sums.1) đồng were to be sent: \(sums.2) đồng are missing")
  }

  private func ahead(_ id: MemberID, _ amount: Dong, _ covered: [Month]) -> Localized {
    let who = member(id)
    let sum = Written.money(amount.amount)
    let list = months(covered)
    let covers =
      covered.isEmpty ? .empty : Localized(vi: "; tính cho các tháng sau: \(list)", en: "; it counts for the months to come: \(list)")
    return Localized(
      vi: "\(who.vi) đóng đảng phí nhiều hơn số phải đóng đến tháng này \(sum) đồng\(covers.vi)",
      en: "\(who.en) paid \(sum) đồng more than is owed up to this month\(covers.en)")
  }

  private func nextUnpaid(_ limit: MonthLimit) -> Localized {
    let (month, day) = (Written.month(limit.month), Written.day(limit.day))
    return Localized(
      vi: "; hết ngày \(day) mà chưa đóng đảng phí tháng \(month) thì là tháng thứ \(limit.count)",
      en: "; unless the dues of \(month) are paid by \(day), it is month \(limit.count)")
  }

  private func short(_ id: MemberID, _ rest: [DuesRest]) -> Localized {
    let who = member(id)
    let list = rest.map { "\(Written.month($0.month)): \(Written.money($0.amount.amount))" }.joined(separator: ", ")
    return Localized(
      vi: "\(who.vi) đóng đảng phí còn thiếu \(rest.count) tháng (đồng): \(list)",
      en: "\(who.en) paid less than owed for \(count(rest.count, "month")) (đồng): \(list)")
  }

  private func reliefTooLong(_ id: MemberID, _ relief: DuesRelief, _ months: Int) -> Localized {
    let who = member(id)
    let from = Written.day(relief.from)
    guard let until = relief.until.map(Written.day) else {
      return Localized(
        vi: "\(who.vi) được \(relief.word.vi) đảng phí từ \(from) mà chưa ghi đến bao giờ; mỗi lần nhiều nhất \(months) tháng",
        en: "dues of \(who.en) are waived (\(relief.word.en)) from \(from) without an end; a grant lasts \(count(months, "month")) at most")
    }
    return Localized(
      vi: "\(who.vi) được \(relief.word.vi) đảng phí từ \(from) đến \(until), quá \(months) tháng",
      en: "dues of \(who.en) are waived (\(relief.word.en)) from \(from) to \(until), longer than \(count(months, "month"))")
  }

  private func reliefOver(_ id: MemberID, _ relief: DuesRelief, _ until: Day) -> Localized {
    let who = member(id)
    return Localized(
      vi: "thời hạn \(relief.word.vi) đảng phí của \(who.vi) đã hết ngày \(Written.day(until)), từ đó chưa ghi gì thêm",
      en: "the relief (\(relief.word.en)) of the dues of \(who.en) ended on \(Written.day(until)), and nothing was stated since")
  }

  private func reliefShare(_ id: MemberID, _ relief: DuesRelief, _ shares: [Ratio]) -> Localized {
    let who = member(id)
    let list = shares.map(share).joined(separator: ", ")
    return Localized(
      vi: "\(who.vi) được \(relief.word.vi) đảng phí, các mức quy định là \(list) hoặc miễn",
      en: "dues of \(who.en) are \(relief.word.en); the shares are \(list), or an exemption")
  }

  private func noRate(_ ids: [MemberID]) -> Localized {
    let names = names(ids)
    return Localized(
      vi: "chưa ghi mức đảng phí của \(ids.count) đồng chí: \(names.vi)",
      en: "no dues rate is stated of \(count(ids.count, "member")): \(names.en)")
  }

  private func dues(_ id: MemberID, _ tally: MonthTally) -> Localized {
    let who = member(id)
    let counts = counts(tally)
    return Localized(vi: "\(who.vi) chưa đóng đảng phí \(counts.vi)", en: "\(who.en) has not paid dues in \(counts.en)")
  }

  private func notOwed(_ id: MemberID, _ paid: [Month]) -> Localized {
    let who = member(id)
    let list = months(paid)
    return Localized(
      vi: "\(who.vi) được ghi đóng đảng phí tại chi bộ cho \(paid.count) tháng không thuộc chi bộ thu: \(list)",
      en: "\(who.en) is recorded as paying here for \(count(paid.count, "month")) not owed here: \(list)")
  }

  private func paidTwice(_ id: MemberID, _ paid: [Month]) -> Localized {
    let who = member(id)
    let list = months(paid)
    return Localized(
      vi: "đảng phí của \(who.vi) được ghi trùng cùng một mức trong \(paid.count) tháng: \(list)",
      en: "dues of \(who.en) are recorded twice with the same amount for \(count(paid.count, "month")): \(list)")
  }

  private func freeListed(_ id: MemberID, _ listed: [Month]) -> Localized {
    let who = member(id)
    let list = months(listed)
    return Localized(
      vi: "\(who.vi) được miễn đảng phí mà vẫn ghi đã đóng \(listed.count) tháng, không ghi số tiền: \(list)",
      en: "\(who.en) is free of dues and yet recorded as paying, without an amount, for \(count(listed.count, "month")): \(list)")
  }

  private func notRecorded(_ missed: [Month]) -> Localized {
    let list = months(missed)
    return Localized(
      vi: "chưa ghi thu đảng phí của đảng viên nào trong \(missed.count) tháng: \(list)",
      en: "no dues of anybody are recorded for \(count(missed.count, "month")): \(list)")
  }
}
