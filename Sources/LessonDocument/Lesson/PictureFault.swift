/// What can be wrong with a picture of the prose.
public enum PictureFault: Error, Equatable, Sendable {
    /// There is no such file.
    case missing(String)
    /// The file lies outside the lesson's folder, by its name or by a link.
    case outside(String)
    /// It can't be read, or is a folder.
    case unreadable(String)
    /// It is no picture that browsers show.
    case unknownFormat(String)
    case tooLarge(String, byteCount: Int, limit: Int)
    /// It is shown, and makes a large page.
    case large(String, byteCount: Int)
    /// No page that isn't asked to be large shows it.
    case beyondPage(String, byteCount: Int, limit: Int)
    /// What stands in braces behind it isn't a width.
    case attribute(String)
    /// A width with a blank before it.
    case attributeApart(String)
}

extension PictureFault {
    /// Whether the lesson runs all the same.
    var isWarning: Bool {
        switch self {
        case .large, .beyondPage, .attribute, .attributeApart: true
        case .missing, .outside, .unreadable, .unknownFormat, .tooLarge: false
        }
    }
}
