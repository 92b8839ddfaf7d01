import RNN

extension CellDrawing {
    /// The cell state goes along the top; beneath it the three gates and the candidate read the input and the hidden state before.
    mutating func drawLSTM() {
        let (top, bus, boxes, roof, foot) = (36.0, 178.0, 132.0, 109.0, 155.0)
        let (forget, input, candidate, output, out, up) = (59.0, 111.0, 173.0, 235.0, 277.0, 299.0)
        let readers: [CellPart] = [.forgetGate, .inputGate, .candidate, .outputGate]
        edge(30, 16, width: 277, height: 178)

        // What is read.
        wire([(2, bus), (46, bus)], for: readers, hasHead: false)
        wire([(46, 214), (46, bus)], for: readers, hasHead: false)
        dot((46, bus), for: readers)
        var from = 46.0
        for (index, x) in [forget, input, candidate].enumerated() {
            wire([(from, bus), (x, bus)], for: Array(readers[index...]), hasHead: false)
            wire([(x, bus), (x, foot)], for: [readers[index]])
            dot((x, bus), for: Array(readers[index...]))
            from = x
        }
        wire([(from, bus), (output, bus), (output, foot)], for: [.outputGate])
        layer(.forgetGate, "σ", at: (forget, boxes), width: 46)
        layer(.inputGate, "σ", at: (input, boxes), width: 46)
        layer(.candidate, "tanh", at: (candidate, boxes), width: 66)
        layer(.outputGate, "σ", at: (output, boxes), width: 46)

        // The cell state: kept, added to.
        wire([(2, top), (forget - 9, top)], for: [.cellState], isState: true)
        wire([(forget, roof), (forget, top + 9)], for: [.forgetGate, .cellState])
        sign("×", at: (forget, top), for: [.forgetGate, .cellState])
        wire([(forget + 9, top), (candidate - 9, top)], for: [.cellState], isState: true)
        wire([(input, roof), (input, 78), (candidate - 9, 78)], for: [.inputGate, .cellState])
        wire([(candidate, roof), (candidate, 87)], for: [.candidate, .cellState])
        sign("×", at: (candidate, 78), for: [.inputGate, .candidate, .cellState])
        wire([(candidate, 69), (candidate, top + 9)], for: [.cellState])
        sign("+", at: (candidate, top), for: [.cellState])
        wire([(candidate + 9, top), (out, top)], for: [.cellState, .hiddenState], isState: true, hasHead: false)
        wire([(out, top), (326, top)], for: [.cellState], isState: true)

        // What comes out of it.
        dot((out, top), for: [.cellState, .hiddenState])
        wire([(out, top), (out, 58)], for: [.hiddenState])
        function("tanh", at: (out, 68), for: [.hiddenState])
        wire([(out, 78), (out, boxes - 9)], for: [.hiddenState])
        wire([(output + 23, boxes), (out - 9, boxes)], for: [.outputGate, .hiddenState])
        sign("×", at: (out, boxes), for: [.outputGate, .hiddenState])
        wire([(out, boxes + 9), (out, bus), (326, bus)], for: [.hiddenState])
        dot((up, bus), for: [.hiddenState])
        // It passes beneath the cell state.
        wire([(up, bus), (up, top + 6)], for: [.hiddenState], hasHead: false)
        wire([(up, top - 6), (up, 3)], for: [.hiddenState])

        state(.cellState, before: true, at: (1, top - 7), for: [.cellState])
        state(.hiddenState, before: true, at: (1, bus - 6), for: readers)
        name("x", isLetter: true, index: "t", at: (53, 211), for: readers)
        state(.forgetGate, at: (forget + 5, 101), for: [.forgetGate, .cellState])
        state(.inputGate, at: (input + 5, 101), for: [.inputGate, .cellState])
        state(.candidate, at: (candidate + 5, 103), for: [.candidate, .cellState])
        state(.outputGate, at: (output + 24, boxes - 17), for: [.outputGate, .hiddenState])
        state(.cellState, at: (311, top - 7), for: [.cellState])
        state(.hiddenState, at: (311, bus - 6), for: [.hiddenState])
        state(.hiddenState, at: (up + 6, 11), for: [.hiddenState])
    }
}
