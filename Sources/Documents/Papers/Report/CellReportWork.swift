import Domain

/// Tasks, targets, resolutions and thematic meetings of a report.
extension ReportPaper {
  /// The counts, then each task that is late or was not done.
  var tasks: [Block] {
    guard !report.tasks.all.isEmpty else { return unrecorded("nhiệm vụ nào được phân công") }
    let missed = report.tasks.notMet + report.tasks.late
    let table = Table(
      columns: [
        .init("Số", width: 14, .center), .init("Nhiệm vụ chậm, không hoàn thành", width: 68), .init("Người thực hiện", width: 36),
        .init("Thời hạn", width: 22, .center), .init("Tiến độ", width: 16, .center),
      ],
      rows: missed.compactMap(cell.task).map { task in
        let stated = task.assignment(on: day)
        let cells: [CleanText] = [
          CleanText(stated.text).trimmed, names.list(task.members(on: task.endDay.map { min($0, day) } ?? day)),
          stated.due?.short ?? "", progress(of: task),
        ]
        return ["\(task.id.number)"] + cells.map(Inline.plain)
      })
    return [.list(counts(of: report.tasks, "nhiệm vụ", given: "giao mới"))] + (missed.isEmpty ? [] : [.table(table)])
  }

  private func progress(of task: AssignedTask) -> CleanText {
    task.lastReport(until: day)?.fact.reached.map { words(of: $0) } ?? "chưa ghi"
  }

  /// `Tổng số nhiệm vụ trong kỳ: 40; giao mới: 02`, then how they ended; nothing of what there was none.
  func counts<ID>(of work: WorkFigures<ID>, _ what: CleanText, given: CleanText) -> [ListItem] {
    func part(_ count: Int, _ label: CleanText) -> CleanText? { count > 0 ? "\(label) \(CleanText.count(count))" : nil }
    let done = [
      part(work.exceeded.count, "vượt mức"), part(work.doneLate.count, "xong sau hạn"),
      part(work.continuing.count, "việc định kỳ xong kỳ và vẫn tiếp tục"),
    ].compactMap(\.self)
    let among: CleanText = done.isEmpty ? "" : " (trong đó \(CleanText.joined(done)))"
    let new = part(work.new.count, "; \(given):") ?? ""
    let late = part(work.late.count, "; trong đó chậm, quá hạn:") ?? ""
    var items = [
      line("Tổng số \(what) trong kỳ: \(CleanText.count(work.all.count))\(new)"),
      part(work.done.count, "Đã hoàn thành:").map { line("\($0)\(among)") }, counted("Không hoàn thành", work.notMet.count),
      part(work.open.count, "Đang thực hiện:").map { line("\($0)\(late)") },
    ].compactMap(\.self)
    if work.share.whole > 0 {
      items.append(line("Hoàn thành trên số đã kết thúc hoặc chậm: \(work.share.part)/\(work.share.whole)\(share(work.share))"))
    }
    if let stopped = counted("Thôi phân công", work.stopped.count) { items.append(stopped) }
    return items
  }

  /// Targets with what is reached, then the points of resolutions and the resolutions passed.
  var targets: [Block] {
    var blocks: [Block] = []
    if !report.targets.isEmpty {
      blocks.append(
        .table(
          Table(
            columns: [
              .init("Số", width: 14, .center), .init("Chỉ tiêu", width: 70), .init("Mức cần đạt", width: 26, .center),
              .init("Đã đạt", width: 26, .center), .init("Tỷ lệ", width: 20, .center), .init("Kết luận", width: 34),
            ], rows: report.targets.compactMap(row))))
    }
    var items = report.targets.isEmpty ? [line("Trong kỳ chưa ghi chỉ tiêu")] : []
    items +=
      report.points.all.isEmpty
      ? [line("Trong kỳ chưa ghi điểm nghị quyết nào phải thực hiện")]
      : counts(of: report.points, "điểm nghị quyết", given: "ghi mới")
    return blocks + [.list(items + resolutions)]
  }

  /// Those issued; one that was voted down is no such, and told by itself.
  private var resolutions: [ListItem] {
    func numbers(_ documents: [Recorded<RegisteredDocument>]) -> CleanText {
      CleanText.joined(documents.map { "số \($0.fact.number.words) (\($0.fact.day.short))" }, by: "; ")
    }
    let lost = report.resolutions.filter(cell.isVotedDown)
    let issued = report.resolutions.filter { !lost.contains($0) }
    if report.resolutions.isEmpty { return [line("Trong kỳ chưa ghi nghị quyết nào")] }
    var items = [line("Nghị quyết đã ban hành: \(CleanText.count(issued.count))\(issued.isEmpty ? "" : ", gồm \(numbers(issued))")")]
    if !lost.isEmpty { items.append(line("Nghị quyết không được thông qua: \(CleanText.count(lost.count)), gồm \(numbers(lost))")) }
    return items
  }

  private func row(of target: TargetFigures) -> [Inline]? {
    guard let stated = cell.followUp(target.id)?.facts(on: day), case .target(let value, let unit, _, _) = stated.detail else { return nil }
    let cells: [CleanText] = [
      CleanText(stated.text).trimmed, words(of: value, unit: unit), target.reached.map { words(of: $0, unit: unit) } ?? "chưa ghi",
      target.share?.percent ?? "", target.outcome?.vietnamese ?? "",
    ]
    return ["\(target.id.number)"] + cells.map(Inline.plain)
  }

  var thematic: [Block] {
    let held = report.meetings(.thematic)
    guard !held.isEmpty else { return unrecorded("buổi sinh hoạt chuyên đề nào") }
    let items = held.map { figures in
      let topic = cell.meeting(figures.id)?.facts.topic.map { CleanText($0).trimmed }
      return line("Ngày \(figures.day.short): \(topic ?? "chưa ghi chuyên đề")")
    }
    return [.list(items)]
  }
}
