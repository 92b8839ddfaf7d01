import RNN

extension CellDrawing {
    /// The input times W and the hidden state before times U, added and put through tanh.
    mutating func drawSimpleRNN() {
        let (line, sum, up) = (78.0, 108.0, 190.0)
        let parts: [CellPart] = [.hiddenState]
        edge(34, 18, width: 174, height: 132)
        wire([(2, line), (47, line)], for: parts)
        matrix("U", at: (60, line), for: parts)
        wire([(73, line), (sum - 9, line)], for: parts)
        wire([(sum, 172), (sum, 136)], for: parts)
        matrix("W", at: (sum, 125), for: parts)
        wire([(sum, 114), (sum, line + 9)], for: parts)
        wire([(sum, 46), (sum, line - 9)], for: parts)
        sign("+", at: (sum, line), for: parts)
        wire([(sum + 9, line), (134, line)], for: parts)
        function("tanh", at: (151, line), for: parts)
        wire([(168, line), (232, line)], for: parts)
        dot((up, line), for: parts)
        wire([(up, line), (up, 3)], for: parts)

        name("b", isLetter: true, at: (sum, 40), for: parts, anchor: "middle")
        state(.hiddenState, before: true, at: (1, line - 7), for: parts)
        name("x", isLetter: true, index: "t", at: (sum + 7, 170), for: parts)
        state(.hiddenState, at: (214, line - 7), for: parts)
        state(.hiddenState, at: (up + 6, 11), for: parts)
    }
}
