import LessonDocument

// The widths of pictures as rules of the page's style.
extension PictureWidth {
    /// The policy of a page lets no element have a style of its own, so each width that a lesson uses is a rule of the page's style.
    static func className(_ percent: Int) -> String { "w\(percent)" }

    static func rule(_ percent: Int) -> String { ".\(className(percent)){width:\(percent)%}" }
}

extension HTMLPage {
    /// The style of all pages, the widths of this one's pictures, and what is its own.
    var style: String { pageStyle + run.lesson.pictureWidths.sorted().map(PictureWidth.rule).joined() + ownStyle }
}
