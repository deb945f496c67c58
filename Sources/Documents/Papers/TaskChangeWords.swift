import Domain

extension PaperContext {
  /// The new clauses of a task; nil when none is stated.
  func words(of change: TaskChange) -> CleanText? {
    var parts: [CleanText] = []
    func add(_ label: CleanText, _ value: CleanText?) { if let value { parts.append("\(label) \(value)") } }
    add("nội dung:", change.text.map { CleanText($0).trimmed })
    add("loại nhiệm vụ:", change.kind?.vietnamese)
    add("thực hiện từ ngày", change.from?.short)
    add("thời hạn đến ngày", change.due?.short)
    add("báo cáo", change.recurrence?.vietnamese)
    add("các ngày trong tháng:", change.days?.vietnamese)
    if !change.products.isEmpty { add("sản phẩm:", products(change.products)) }
    add("chủ trì:", change.lead.map(comrade))
    if !change.joining.isEmpty { add("thêm:", names.list(change.joining)) }
    if !change.leaving.isEmpty { add("bớt:", names.list(change.leaving)) }
    add("người theo dõi:", change.follower.map(comrade))
    add("căn cứ:", change.basis.map { words(of: $0) })
    add("địa bàn:", change.area.map { CleanText($0).trimmed })
    add("phụ trách", households(change.households, change.householdNames))
    return parts.isEmpty ? nil : .joined(parts, by: "; ")
  }
}
