import LessonExecution

// What a page's style knows the colours and weights of printed text by.
extension PrintedText.Style {
    /// The classes of a stretch; empty where it is plain.
    var classes: String {
        // Grounds are one mark, on which every colour but the quiet one can be read.
        let isMarked = ground != nil || isReversed
        let isQuiet = (isDim || colour == 8) && !isMarked
        let parts = [
            colour.flatMap { $0 < 8 ? "c\($0)" : nil }, isBold ? "cb" : nil, isQuiet ? "cd" : nil, isUnderlined ? "cu" : nil, isMarked ? "cm" : nil,
        ]
        return parts.compactMap(\.self).joined(separator: " ")
    }
}
