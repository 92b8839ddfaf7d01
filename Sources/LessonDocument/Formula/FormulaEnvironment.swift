/// What stands between `\begin{…}` and `\end{…}`: how its columns are set, and the brackets around it.
struct FormulaEnvironment {
    let table: FormulaTable
    var brackets: (String, String)?

    static let all: [String: FormulaEnvironment] = {
        let matrix = FormulaTable(rows: [], alignments: [.center])
        let cases = FormulaTable(rows: [], alignments: [.left])
        let aligned = FormulaEnvironment(table: FormulaTable(rows: [], alignments: [.right, .left], isDisplay: true, isAligned: true))
        let gathered = FormulaEnvironment(table: FormulaTable(rows: [], alignments: [.center], isDisplay: true))
        return [
            "matrix": .init(table: matrix), "smallmatrix": .init(table: matrix), "array": .init(table: matrix),
            "pmatrix": .init(table: matrix, brackets: ("(", ")")), "bmatrix": .init(table: matrix, brackets: ("[", "]")),
            "Bmatrix": .init(table: matrix, brackets: ("{", "}")), "vmatrix": .init(table: matrix, brackets: ("|", "|")),
            "Vmatrix": .init(table: matrix, brackets: ("‖", "‖")), "cases": .init(table: cases, brackets: ("{", "")),
            "aligned": aligned, "align": aligned, "align*": aligned, "split": aligned, "gathered": gathered, "gather": gathered, "gather*": gathered,
            "equation": gathered, "equation*": gathered,
        ]
    }()
}
