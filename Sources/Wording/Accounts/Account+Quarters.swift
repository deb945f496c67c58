import Diagnostics
import Domain

/// Ratings of quarters.
extension Account {
  /// What was given to a member, or to the cell itself when `member` is nil, for a quarter, and of a member what the products come to by the
  /// set of rules that is on.
  ///
  /// - Returns: nil when nothing is on record of the cell itself.
  package func rating(of member: MemberID?, _ quarter: Quarter) -> Localized? {
    let file = cell.ratingFile(of: member, in: .quarter(quarter))
    guard let member else {
      return file.isEmpty ? nil : lines(given(in: file, to: Localized(vi: "Tập thể chi bộ", en: "The cell itself"), .quarter(quarter)))
    }
    let (name, written) = (words.person(member), Written.quarter(quarter))
    let rated =
      file.isEmpty
      ? [Localized(vi: "\(name.vi) \(written.vi): chưa xếp loại", en: "\(name.en) in \(written.en): not rated")]
      : given(in: file, to: name, .quarter(quarter))
    return lines(rated + result(of: member, quarter) + (cap(quarter).map { [$0] } ?? []))
  }

  /// How many may be rated excellent for a quarter; nil while nobody is rated or no set of rules is on.
  package func cap(_ quarter: Quarter) -> Localized? {
    guard let cap = cell.excellentCap(quarter, on: today), cap.base > 0 else { return nil }
    let (written, names, share) = (Written.quarter(quarter), words.names(cap.excellent), words.share(cap.share.value))
    let head = Localized(
      vi: "Xuất sắc \(written.vi): \(cap.excellent.count), nhiều nhất \(cap.cap) (\(share) của \(cap.base) đồng chí, làm tròn xuống)"
        + (cap.excellent.isEmpty ? "" : ": \(names.vi)"),
      en: "Excellent in \(written.en): \(cap.excellent.count), at most \(cap.cap) (\(share) of \(cap.base), rounded down)"
        + (cap.excellent.isEmpty ? "" : ": \(names.en)"))
    return lines([head, words.parameter(cap.share)])
  }

  private func result(of member: MemberID, _ quarter: Quarter) -> [Localized] {
    switch cell.quarterResult(of: member, quarter, on: today) {
    case .off: off(quarter)
    case .nothingDue(let rules, let products): set(rules) + listed(products) + [nothingDue]
    case .unknown(let rules, let numbers): set(rules) + [unknown(numbers)]
    case .reckoned(let reckoning): account(of: reckoning)
    }
  }

  /// That no set is on, and how one is turned on for the quarter.
  private func off(_ quarter: Quarter) -> [Localized] {
    let (written, first) = (Written.quarter(quarter), Written.day(quarter.days.lowerBound))
    let sets = cell.rules.quarterSets
    let names = sets.map { "“\($0)”" }.joined(separator: ", ")
    let known = sets.isEmpty ? Localized.empty : Localized(vi: " (có sẵn: \(names))", en: " (there are: \(names))")
    let name = QuarterNumber(sets.first ?? "335", .isOn).name
    return [
      Localized(
        vi: "Chưa bật bộ quy tắc nào để tính \(written.vi)\(known.vi); muốn bật thì ghi: quy định \"\(name)\" 1 từ \(first) nguồn \"…\"",
        en: "No set of rules is on to reckon \(written.en)\(known.en); to turn one on, state: rule \"\(name)\" 1 from \(first) source \"…\""
      )
    ]
  }

  private func set(_ rules: QuarterRules) -> [Localized] {
    [
      Localized(vi: "Tính theo bộ quy tắc “\(rules.set)”", en: "Reckoned by the set of rules “\(rules.set)”"),
      words.parameter(rules.turnedOn),
    ]
  }

  private var nothingDue: Localized {
    Localized(vi: "Không có sản phẩm nào đến hạn trong quý, nên không tính", en: "Nothing was due in the quarter, so nothing is reckoned")
  }

  private func unknown(_ numbers: [QuarterNumber]) -> Localized {
    guard !numbers.isEmpty else {
      return Localized(vi: "Không tính được: các số quá lớn", en: "Not reckoned: the numbers are too large")
    }
    let names = numbers.map(\.name).joined(separator: ", ")
    return Localized(vi: "Không tính được, vì bộ quy tắc chưa có: \(names)", en: "Not reckoned, as the set lacks: \(names)")
  }

  /// Each product, the three shares with their weights, the band and the bound, each with its number.
  private func account(of reckoning: QuarterReckoning) -> [Localized] {
    let (rules, result) = (reckoning.rules, reckoning.result)
    func used(_ parts: QuarterNumber.Part...) -> [Localized] { parts.compactMap(rules.value).map(words.parameter) }
    func share(_ vi: String, _ en: String, _ ratio: Ratio) -> Localized {
      Localized(vi: "\(vi): \(exact(ratio))", en: "\(en): \(exact(ratio))")
    }
    let weights = [QuarterNumber.Part.quantityWeight, .qualityWeight, .progressWeight].map { part in
      rules.value(part).map { words.share($0.value) } ?? ""
    }
    let sum = zip(weights, [reckoning.quantity, reckoning.quality, reckoning.progress]).map { "\($0) × \(fraction($1))" }
      .joined(separator: " + ")
    let (band, level) = (reckoning.band.word, reckoning.level.word)
    return set(rules) + listed(reckoning.products) + used(.countsCoefficients)
      + [share("Số lượng", "Quantity", reckoning.quantity), share("Chất lượng", "Quality", reckoning.quality)] + used(.faultyDeduction)
      + [share("Tiến độ", "Progress", reckoning.progress)] + used(.lateDeduction)
      + [Localized(vi: "Kết quả: \(sum) = \(exact(result))", en: "Result: \(sum) = \(exact(result))")]
      + used(.quantityWeight, .qualityWeight, .progressWeight) + [Localized(vi: "Khung: \(band.vi)", en: "Band: \(band.en)")]
      + used(.excellentBand, .goodBand, .completeBand) + bound(of: reckoning) + used(.doneShare)
      + [Localized(vi: "Mức tính được: \(level.vi)", en: "The level reckoned: \(level.en)")]
  }

  private func bound(of reckoning: QuarterReckoning) -> [Localized] {
    let needed = reckoning.rules.value(.doneShare).map { words.share($0.value) } ?? ""
    let done = exact(reckoning.quantity)
    guard reckoning.isShort else {
      return [Localized(vi: "Phần sản phẩm đã xong: \(done), cần \(needed)", en: "Share of products done: \(done), \(needed) needed")]
    }
    let lowest = Level.notComplete.word
    return [
      Localized(
        vi:
          "Phần sản phẩm đã xong: \(done), cần \(needed): \(lowest.vi), trừ khi xác nhận lý do khách quan (ghi sau dấu hai chấm của câu xếp loại)",
        en:
          "Share of products done: \(done), \(needed) needed: \(lowest.en), unless an objective reason is confirmed (stated after the colon of the rating)"
      )
    ]
  }

  /// `2/3 = 66,7%`
  private func exact(_ ratio: Ratio) -> String { "\(fraction(ratio)) = \(Written.share(ratio))" }

  private func fraction(_ ratio: Ratio) -> String { ratio.whole == 1 ? "\(ratio.part)" : "\(ratio.part)/\(ratio.whole)" }

  private func listed(_ products: [QuarterProduct]) -> [Localized] {
    let (counted, pending) = (products.filter { $0.outcome != .pending }, products.filter { $0.outcome == .pending })
    let numbers = pending.map { "#\($0.task.number)" }.joined(separator: ", ")
    let left =
      pending.isEmpty
      ? [] : [Localized(vi: "  chưa đến hạn nên chưa tính: \(numbers)", en: "  not yet due and so not counted: \(numbers)")]
    return [Localized(vi: "Sản phẩm trong quý: \(counted.count)", en: "Products of the quarter: \(counted.count)")]
      + counted.map(product) + left
  }

  private func product(_ product: QuarterProduct) -> Localized {
    let period = product.period.map { Localized(vi: " kỳ \($0.word.vi)", en: " of \($0.word.en)") } ?? .empty
    let (due, weight) = (Written.day(product.due), Written.coefficient(product.coefficient))
    let (outcome, evidence) = (word(of: product.outcome), records([product.record]))
    return Localized(
      vi: "  #\(product.task.number)\(period.vi), hạn \(due), hệ số \(weight): \(outcome.vi)\(evidence.vi)",
      en: "  #\(product.task.number)\(period.en), due \(due), coefficient \(weight): \(outcome.en)\(evidence.en)")
  }

  private func word(of outcome: QuarterProduct.Outcome) -> Localized {
    switch outcome {
    case .undone: Localized(vi: "chưa xong", en: "not done")
    case .pending: Localized(vi: "chưa đến hạn", en: "not yet due")
    case .done(let isLate, let isFaulty):
      (isLate ? Localized(vi: "xong, chậm", en: "done, late") : Localized(vi: "xong, đúng hạn", en: "done, in time"))
        + (isFaulty ? Localized(vi: ", có sai sót", en: ", with faults") : Localized(vi: ", đạt chất lượng", en: ", of good quality"))
    }
  }
}
