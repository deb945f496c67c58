import Vietnamese

extension String {
  /// Nothing but words that fit any work and so name none: “phụ trách”, “tham gia công tác chung của chi bộ”, “hoàn thành tốt”.
  var saysNothing: Bool {
    nameKey.split(separator: " ").allSatisfy { word in !word.contains(where: \.isLetter) || emptyWords.contains(word) }
  }
}

/// Syllables, as names are compared; a work or product that is one needs another word beside them.
private let emptyWords: Set<Substring> = Set(
  """
  phụ trách tham gia thực hiện làm việc công tác nhiệm vụ chung của chi bộ các những mọi một số và cùng với cho theo về tại trong khi có cần được
  giao phân yêu cầu sự cấp trên đồng chí đảng viên khác liên quan phối hợp giúp đỡ hỗ trợ hoàn thành tốt đạt kết quả đúng đầy đủ kịp thời
  nghiêm túc xuất sắc hiệu chất lượng cao tích cực thường xuyên sản phẩm xong đảm bảo bảo đảm hết mình cố gắng
  """.nameKey.split(separator: " "))
