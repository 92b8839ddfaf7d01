import LessonExecution

// What a page's style knows the colours and weights of printed text by.
extension PrintedText.Style {
    /// The classes of a stretch; empty where it is plain.
    var classes: String {
        let parts = [colour.map { "c\($0)" }, isBold ? "cb" : nil, isDim ? "cd" : nil, isUnderlined ? "cu" : nil]
        return parts.compactMap(\.self).joined(separator: " ")
    }
}
