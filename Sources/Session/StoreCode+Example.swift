import Diagnostics

extension StoreCode {
  public var example: CodeExample? { StoreCode.examples[self] }

  private static let examples: [StoreCode: CodeExample] = [
    .cannotOpen: CodeExample(
      when: Localized(vi: "chibo --store /khong/co/so.chibo-store", en: "chibo --store /no/such/folder/store"),
      do: Localized(vi: "Tạo thư mục, hoặc chọn đường dẫn khác.", en: "Make the folder, or choose another path.")),
    .foreign: CodeExample(
      when: Localized(vi: "chibo --store anh.jpg", en: "chibo --store picture.jpg"),
      do: Localized(vi: "Cho đúng tệp sổ ghi.", en: "Name the file of the store.")),
    .newer: CodeExample(
      when: Localized(vi: "mở sổ do bản chibo mới hơn ghi", en: "opening a store that a later chibo wrote"),
      do: Localized(vi: "Cài bản chibo mới.", en: "Install the later chibo.")),
    .full: CodeExample(
      when: Localized(vi: "ghi một câu khi đĩa đầy", en: "a statement while the disk is full"),
      do: Localized(vi: "Xóa bớt tệp, rồi gõ lại câu vừa rồi.", en: "Make room, then type the last statement again.")),
    .busy: CodeExample(
      when: Localized(vi: "hai chương trình cùng ghi một sổ", en: "two programs write to one store"),
      do: Localized(vi: "Đóng chương trình kia, rồi thử lại.", en: "Close the other program, then try again.")),
    .readOnly: CodeExample(
      when: Localized(vi: "sổ nằm trên đĩa chỉ đọc", en: "the store lies on a disk that is read-only"),
      do: Localized(vi: "Chép sổ sang chỗ ghi được.", en: "Copy the store to where it can be written.")),
    .corrupt: CodeExample(
      when: Localized(
        vi: "tệp sổ bị cắt ngắn hoặc bị sửa bằng chương trình khác", en: "the store's file was cut off or changed by another program"),
      do: Localized(vi: "Giữ nguyên tệp, mở bản sao lưu gần nhất.", en: "Keep the file as it is, open the last copy.")),
    .movedOn: CodeExample(
      when: Localized(vi: "máy khác ghi vào sổ trong lúc kịch bản chạy", en: "another machine writes to the store while a script runs"),
      do: Localized(vi: "Chạy lại kịch bản.", en: "Run the script again.")),
    .changed: CodeExample(
      when: Localized(
        vi: "ở cửa sổ khác đã mở mục 2 khi đang gõ biểu quyết", en: "item 2 was opened in another window while a vote was typed"),
      do: Localized(
        vi: "Xem thông báo, sửa câu nếu cần, rồi Enter lần nữa.", en: "Read what changed, mend the line if need be, then Enter again.")),
    .failed: CodeExample(
      when: Localized(vi: "ổ đĩa chứa sổ bị rút ra", en: "the disk of the store is pulled out"),
      do: Localized(
        vi: "Cắm lại ổ đĩa rồi mở lại chibo; câu cuối nếu chưa đọc lại thì gõ lại.",
        en: "Put it back and open chibo again; type the last statement again if it was not read back.")),
    .unreadable: CodeExample(
      when: Localized(vi: "một bản ghi không còn đọc được thành câu", en: "a record no longer reads as a statement"),
      do: Localized(
        vi: "Chạy chibo verify; gửi câu ghi trong thông báo cho người làm chibo.",
        en: "Run chibo verify; send the sentence of the message to chibo's makers.")),
  ]
}
