import TextRoom

extension String {
  /// Nothing but words that fit any work and so name none: “phụ trách”, “tham gia công tác chung của chi bộ”, “hoàn thành tốt”.
  var saysNothing: Bool {
    // One that has no mark at all was typed without them: `Phu trach`.
    let words = nameKey == folded ? unmarkedEmptyWords : emptyWords
    return nameKey.split(separator: " ").allSatisfy { word in !word.contains(where: \.isLetter) || words.contains(word) }
  }
}

/// Syllables, as names are compared; a work or product that is one needs another word beside them.
private let emptyWords: Set<Substring> = Set(
  """
  phụ trách tham gia thực hiện làm việc công tác nhiệm vụ chung của chi bộ các những mọi một số và cùng với cho theo về tại trong khi có cần được
  giao phân yêu cầu sự cấp trên đồng chí đảng viên khác liên quan phối hợp giúp đỡ hỗ trợ hoàn thành tốt đạt kết quả đúng đầy đủ kịp thời
  nghiêm túc xuất sắc hiệu chất lượng cao tích cực thường xuyên sản phẩm xong đảm bảo bảo đảm hết mình cố gắng không chưa rõ
  """.nameKey.split(separator: " "))

/// Without those that may as well be a thing: sổ, cờ, cân, phần.
private let unmarkedEmptyWords = Set(emptyWords.map { Substring($0.folded) }).subtracting(["so", "co", "can", "phan"])
