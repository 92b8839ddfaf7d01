/// A formula, a reference or a footnote's mark as it was found: its characters line by line, the signs around it included.
struct MarkdownFind {
    enum Kind { case formula(isDisplay: Bool), reference(String), note(String) }

    let lines: [Substring]
    /// Where each of them begins.
    let places: [Place]
    let kind: Kind
}

extension MarkdownFind {
    /// What stands between the dollar signs, read as a formula.
    /// - Parameter marks: what stands for letters in the text.
    func formula(isDisplay: Bool, marks: ProseMarks) -> (formula: Formula, faults: [(fault: FormulaFault, place: Place, length: Int, suggestion: String?)]) {
        var characters: [Character] = []
        var letters: [Place] = []
        for (part, start) in zip(lines, places) {
            var place = start
            for character in part {
                characters.append(marks.written(character))
                letters.append(place)
                place.column += 1
            }
            characters.append("\n")
            letters.append(place)
        }
        let dollars = isDisplay ? 2 : 1
        let inside = dollars..<characters.count - 1 - dollars
        var reader = FormulaReader(Array(characters[inside]), places: Array(letters[inside.lowerBound...inside.upperBound]))
        let content = reader.read()
        return (Formula(source: String(characters[inside]), isDisplay: isDisplay, place: letters[0], content: content), reader.faults)
    }
}
