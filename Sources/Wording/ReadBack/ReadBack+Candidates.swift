import Diagnostics
import Domain

extension ReadBack {
  func prepared(_ change: CandidateChange) -> Localized {
    let isNew = cell.candidate(named: change.name)?.changes.count == 1
    let head =
      change.isDropped
      ? Localized(vi: "thôi theo dõi quần chúng \(change.name)", en: "candidate \(change.name) is no longer prepared") + period(change.from)
      : isNew
        ? Localized(vi: "theo dõi, giúp đỡ quần chúng ưu tú \(change.name)", en: "candidate \(change.name) is prepared for admission")
        : Localized(vi: "ghi thêm về quần chúng \(change.name)", en: "stated of the candidate \(change.name)")
    let steps = change.steps.sorted { $0.key < $1.key }.map { step, day in labelled(step.word.vi + " ngày", step.word.en + " on", day) }
    return sentence(
      head,
      [
        born(change.born), change.sex.map { Localized(vi: "giới tính \($0.word.vi)", en: $0.word.en) },
        labelled("nghề nghiệp", "job", change.job), people("giúp đỡ", "helper", change.helpers ?? []),
      ] + steps + [labelled("ghi chú", "remark", change.remark)])
  }
}
