import Domain

/// The certificate of a course (giấy chứng nhận), a real paper for somebody who has passed.
///
/// Heading, place and date, title and signature stand as 05-HD/VPTW of 27/5/2026 lays down; what is not known is left as dots to be filled in
/// by hand, also the number, which the office that issues it gives.
public enum TrainingCertificate {
  /// A course, as whoever held it names it.
  public struct Course: Sendable {
    /// Higher organisation of the issuer, or nil.
    public var superior: String?
    /// Who held the course and certifies it; nil for dots.
    public var issuer: String?
    /// Where it is issued; nil for dots.
    public var place: String?
    public var day: Day
    /// What the course was about.
    public var subject: String
    /// The post of whoever signs, and the name; nil for dots and for an empty place.
    public var role: String?
    public var signer: String?

    public init(
      superior: String? = nil, issuer: String? = nil, place: String? = nil, day: Day, subject: String, role: String? = nil,
      signer: String? = nil
    ) {
      (self.superior, self.issuer, self.place, self.day) = (superior, issuer, place, day)
      (self.subject, self.role, self.signer) = (subject, role, signer)
    }
  }

  /// - Parameters:
  ///   - cell: empty when it is not known.
  ///   - result: what was reached, as a sentence without its end.
  public static func document(for name: String, of cell: String, in course: Course, result: String) -> Document {
    func said(_ text: String?) -> CleanText { text.map { CleanText($0).trimmed } ?? .blank }
    func capitals(_ text: String) -> CleanText { CleanText(CleanText(text).trimmed.text.uppercased()) }
    let place = cell.isEmpty ? CleanText.blank : CleanText(cell).trimmed
    return Document(
      heading: OfficialHeading(
        superior: course.superior.map(capitals), issuer: course.issuer.map(capitals) ?? .blank, number: "Số ......-GCN",
        placeAndDate: "\(said(course.place)), \(course.day.words)"),
      title: ["GIẤY CHỨNG NHẬN"], abstract: "hoàn thành lớp tập huấn",
      body: [
        .paragraph(.plain("\(said(course.issuer)) chứng nhận:")),
        .paragraph("Đồng chí: " + Inline.bold(CleanText(name).trimmed)),
        .paragraph(.plain("Sinh hoạt tại: \(place)")),
        .paragraph(.plain("Đã hoàn thành lớp tập huấn: \(CleanText(course.subject).trimmed), \(course.day.words).")),
        .paragraph(.plain("Kết quả: \(CleanText(result).trimmed).")),
      ],
      signatures: Signatures(
        right: Signature(roles: [course.role.map(capitals) ?? .blank], name: course.signer.map { CleanText($0).trimmed })))
  }
}
