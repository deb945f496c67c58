/// What people say in meetings of cells, composed after how newspapers tell of them; none of it names anybody.
enum RoomPhrases {
  static let places = ["nhà văn hóa", "nhà sinh hoạt cộng đồng", "phòng họp chi bộ", "hội trường nhỏ", "nhà đồng chí bí thư"]

  static let topics = [
    "Nâng cao chất lượng sinh hoạt chi bộ", "Phân công và kiểm tra việc của đảng viên", "Học tập và làm theo Bác về nêu gương",
    "Chuyển đổi số ở cơ sở", "Giữ gìn đoàn kết trong chi bộ", "Bồi dưỡng quần chúng ưu tú",
  ]

  /// Absence that is treated as with leave.
  static let leave = [
    "ốm, nằm viện", "đưa người nhà đi viện tuyến trên", "cơ quan cử đi công tác", "đi học tập trung", "trực ca bệnh viện", "con nhỏ ốm",
    "làm ca ở công ty, không xin nghỉ được", "việc hiếu trong họ", "trực dân quân", "đường vào bị ngập",
  ]

  /// Contributions on nothing that is assigned.
  static let opinions = [
    "Tôi đồng tình, chỉ xin bổ sung nên phối hợp với hội phụ nữ.", "Đi buổi trưa thì chẳng gặp ai đâu, phải đi lúc chập tối.",
    "Đề nghị chi bộ quan tâm việc phòng chống bão lũ.", "Nên báo lịch họp trước bảy ngày để anh em đi làm ca xếp việc.",
    "Đề nghị công khai các khoản đóng góp trên bảng tin.", "Tài liệu nên gửi trước một ngày để các cụ kịp đọc.",
  ]

  static let proposals = [
    "Tôi đề xuất chia lại nhóm hộ theo ngõ cho dễ đi.", "Hay là mình họp sớm nửa tiếng, ai cũng còn phải cơm nước.",
    "Tôi đề xuất lập nhóm nhắn tin của chi bộ.", "Tôi đề xuất tháng sau mời đoàn thanh niên cùng dự.",
    "Tôi đề xuất mỗi quý đến thăm gia đình chính sách một lần.",
  ]

  static let objections = [
    "Tôi xin có ý kiến khác: giao như vậy là quá nhiều cho một người.", "Tôi bảo lưu ý kiến, đề nghị thư ký ghi vào biên bản.",
    "Nói thế tôi không chịu, nhà ấy tôi đến ba lần rồi.", "Việc này không thuộc thẩm quyền chi bộ, ta chỉ nên kiến nghị lên trên.",
  ]

  static let selfCriticism = [
    "Tôi nhận khuyết điểm báo cáo chậm hai tháng, hứa khắc phục từ kỳ này.", "Lỗi tại tôi nể nang, không dám nhắc.",
    "Tôi xin nhận thiếu sót đến họp hay muộn, sẽ sửa.",
  ]

  static let criticism = [
    "nói thì hay mà việc thì chưa thấy đâu", "cần mạnh dạn hơn khi đi vận động", "nên báo cáo đúng hạn, đừng để chi ủy phải nhắc",
    "còn ít phát biểu trong các buổi họp",
  ]

  static let praise = [
    "làm việc được giao vượt hạn", "vận động được cả những hộ khó nhất", "giúp các cụ cài điện thoại rất tận tình",
    "giữ sổ sách sạch, rõ ràng",
  ]

  static let reminders = ["vắng họp không báo", "nộp báo cáo chậm", "chưa đăng nhập sổ tay điện tử", "để dở việc được giao mà không nói"]

  /// What is not of the meeting and does not belong in its minutes.
  static let digressions = [
    "Nhân tiện hỏi các bác, chỗ nào bán cây giống tốt nhỉ?", "Trời này mà không mưa thì chết lúa.",
    "Cái sổ đỏ nhà tôi nộp ba tháng rồi, không biết hỏi ai.", "Con bé nhà tôi mới đỗ đại học, hôm nào mời cả chi bộ.",
    "Tối qua bóng đá hay quá, các đồng chí có xem không?",
  ]

  static let results = [
    "Đã đến từng nhà, còn vài hộ hẹn lại.", "Đã lập xong danh sách, đang đối chiếu.", "Đã làm theo kế hoạch, có ảnh kèm theo.",
    "Việc đều, chưa có gì vướng.", "Đã phối hợp với các đoàn thể.", "Sổ sách đã ghi đủ đến cuối tháng.",
  ]

  static let difficulties = [
    "Hộ vắng nhà cả ngày, không gặp được.", "Tôi chưa có mẫu phiếu và danh sách hộ mới.", "Hai việc trùng thời gian, tôi xin ý kiến.",
    "Địa bàn rộng, dân cư rải rác.", "Sóng điện thoại chập chờn, nhắn hôm nay mai mới tới.",
  ]

  static let help = [
    "chi ủy cử người cùng đi", "văn phòng in mẫu phiếu ngay tuần này", "chi bộ mượn loa của nhà văn hóa", "chi ủy làm việc với trưởng thôn",
  ]

  static let advice = [
    "Cần phối hợp với Hội Phụ nữ.", "Nên có bảng theo từng hộ cho dễ kiểm.", "Phải nêu rõ sản phẩm thì mới tính được.",
    "Nên đi cùng tổ trưởng.", "Đề nghị ghi rõ hạn.",
  ]

  static let questions = [
    "còn vướng ở điểm nào?", "hạn có kịp không, cần ai giúp?", "căn cứ nào để tính là xong?", "đã có danh sách chưa?",
  ]

  /// Work that is given in a meeting, with what comes of it.
  static let work: [(text: String, product: String)] = [
    ("Dọn đoạn đường được chia", "Ảnh trước và sau"), ("Rà người chưa có bảo hiểm y tế", "Danh sách người chưa có thẻ"),
    ("Giúp người cao tuổi cài Sổ tay đảng viên điện tử", "Danh sách người cài được"),
    ("Đi cùng đội tự quản tuần tra đêm", "Sổ trực ký tên"), ("Thăm gia đình chính sách", "Sổ thăm hỏi"),
    ("Theo dõi chi hội phụ nữ", "Biên bản buổi dự"), ("Kiểm tra bình chữa cháy của tổ liên gia", "Phiếu kiểm theo nhà"),
    ("Chuẩn bị bài nói chuyện truyền thống", "Bản ghi âm"), ("Vận động hiến đất mở đường", "Giấy tự nguyện đã ký"),
    ("Lập danh sách thanh niên khám tuyển", "Danh sách đã gặp"), ("Trực nhà văn hóa", "Sổ trực"),
    ("Nhắc mười nhà phân loại rác", "Bảng nhà làm được"), ("Chụp lưu hồ sơ chi bộ", "Biên bản nơi để"),
    ("Theo dõi lịch gieo trồng vụ đông", "Bảng diện tích"), ("Giữ sổ khuyến học", "Danh sách cháu được thưởng"),
  ]

  static let documents = [
    (type: "KH", text: "Kế hoạch ra quân vệ sinh môi trường"), (type: "HD", text: "Hướng dẫn phòng chống bão lũ"),
    (type: "CV", text: "Về việc nộp báo cáo quý"), (type: "TB", text: "Thông báo kết luận của Ban Thường vụ"),
    (type: "CT", text: "Chỉ thị về tăng cường sinh hoạt chuyên đề"),
  ]

  static let items: [Room.Topic: [String]] = [
    .news: ["Thông tin thời sự, quán triệt văn bản", "Thời sự và văn bản mới"],
    .theme: ["Thảo luận chuyên đề", "Chuyên đề và thảo luận"],
    .tasks: ["Kiểm điểm nhiệm vụ được phân công", "Từng đồng chí báo cáo việc được giao"],
    .followUps: ["Kết quả nghị quyết tháng trước", "Chỉ tiêu, hạn chế và nghị quyết tháng trước"],
    .people: ["Công tác đảng viên", "Phát triển đảng và đảng viên"],
    .dues: ["Đảng phí", "Thu nộp đảng phí"],
    .plan: ["Nhiệm vụ tháng tới", "Phương hướng tháng tới, giao việc"],
  ]

  static let conclusions = [
    "Chi bộ thống nhất như đã bàn", "Giao chi ủy theo dõi, tháng sau báo cáo", "Tiếp thu các ý kiến", "Thống nhất tiếp tục làm",
  ]

  static let guests = [
    (name: "Lê Văn Sáu", post: "Phó bí thư Đảng ủy xã"), (name: "Trần Thị Bảy", post: "Chủ tịch Hội Phụ nữ xã"),
    (name: "Phạm Quốc Tám", post: "Trưởng Công an xã"), (name: "Đỗ Thị Chín", post: "Bí thư Đoàn xã"),
    (name: "Nguyễn Hữu Mười", post: "Ủy viên Ủy ban kiểm tra"),
  ]

  static let strangers = ["Ngô Thị Mười", "Trương Quốc Việt", "Tạ Minh Châu", "Lại Thị Xuân", "Kiều Văn Thép", "Mạc Thị Đào"]

  static let elsewhere = ["Chi bộ thôn Đoài", "Chi bộ tổ dân phố 11", "Chi bộ Trạm Y tế", "Chi bộ khu công nghiệp"]
}
