import Foundation
import RNN
import Testing

/// The equations that are shown of cells, computed as they stand in float64 and held against Keras' numbers, `Numbers/insight.json`.
struct CellEquationTests {
    private static let kinds: [String: CellKind] = ["SimpleRNN": .simpleRNN, "LSTM": .lstm, "GRU": .gru, "GRU, reset before": .gruResetBefore]

    /// In which block of the arrays' columns Keras has each part's weights.
    private static func columns(_ kind: CellKind) -> [CellPart] {
        switch kind {
        case .simpleRNN: [.hiddenState]
        case .lstm: [.inputGate, .forgetGate, .candidate, .outputGate]
        case .gru, .gruResetBefore: [.updateGate, .resetGate, .candidate]
        }
    }

    /// One step in the making.
    private struct Step {
        let kind: CellKind
        let weights: [InsightNumbers.Array]
        let input: Units
        let before: [CellPart: Units]
        var parts: [CellPart: Units] = [:]

        mutating func run() throws {
            for equation in kind.equations { parts[equation.part] = try value(of: equation.value, in: equation.part) }
        }

        /// The part's own columns of a row of an array.
        private func row(_ row: Int, of array: InsightNumbers.Array, _ part: CellPart) throws -> Units {
            let parts = CellEquationTests.columns(kind), width = array.shape.last ?? 0
            let block = try #require(parts.firstIndex(of: part))
            return Units(array.values[row * width..<(row + 1) * width].map { Double(Float($0)) }).gate(block, of: parts.count)
        }

        private func value(of expression: CellExpression, in part: CellPart) throws -> Units {
            func value(_ expression: CellExpression) throws -> Units { try self.value(of: expression, in: part) }
            switch expression {
            case .input: return input
            case .part(let other): return try #require(parts[other], "\(other) is computed before \(part)")
            case .before(let state): return try #require(before[state])
            case .weighted(let row, let matrix):
                let array = weights[matrix == .kernel ? 0 : 1], numbers = try value(row).values
                #expect(array.shape[0] == numbers.count)
                return try numbers.enumerated().reduce(Units.zeros(3)) { sum, one in
                    sum + Units(try self.row(one.offset, of: array, part).values.map { $0 * one.element })
                }
            case .bias(let bias): return try row(bias == .recurrentBias ? 1 : 0, of: weights[2], part)
            case .sum(let terms): return try terms.reduce(Units.zeros(3)) { $0 + (try value($1)) }
            case .times(let one, let other): return try value(one) * value(other)
            case .complement(let one): return 1 - (try value(one))
            case .sigmoid(let inside): return sigmoid(try value(inside))
            case .tanh(let inside): return tanh(try value(inside))
            }
        }
    }

    // The file has weights as the shortest decimals of float32 numbers, results with seven digits.
    @Test("are what Keras computes", arguments: InsightNumbers.all.filter { kinds[$0.name] != nil })
    func areKeras(_ numbers: InsightNumbers) throws {
        let kind = try #require(Self.kinds[numbers.name])
        for (sample, ids) in numbers.ids.enumerated() {
            var states: [CellPart: Units] = [.hiddenState: .zeros(3), .cellState: .zeros(3)]
            for (time, id) in ids.enumerated() {
                let vector = Units(numbers.weights[0].values[id * 4..<(id + 1) * 4].map { Double(Float($0)) })
                var step = Step(kind: kind, weights: Array(numbers.weights[1...3]), input: vector, before: states)
                try step.run()
                states.merge(step.parts) { $1 }
                guard sample == numbers.ids.count - 1, let gates = numbers.gates.first else { continue }
                for (part, values) in step.parts {
                    guard let wanted = gates[part.name]?[time] else { continue }
                    for (one, other) in zip(values.values, wanted) { #expect(abs(one - other) < 1e-7, "\(part) at \(time)") }
                }
            }
            let state = try #require(states[.hiddenState]).values
            let sum = zip(state, numbers.weights[4].values).reduce(numbers.weights[5].values[0]) { $0 + $1.0 * $1.1 }
            #expect(abs(sigmoid(sum) - numbers.predictions[sample]) < 1e-7)
        }
    }

    @Test("are written with the letters of a lesson")
    func text() {
        #expect(
            cellDiagram(.lstm).description == """
                LSTM, one time step: from x, h₋₁ and c₋₁ to h and c
                1. forget gate   f = σ(x·W_f + h₋₁·U_f + b_f)
                     how much of the cell state before is kept
                2. input gate    i = σ(x·W_i + h₋₁·U_i + b_i)
                     how much of the candidate is added
                2. candidate     c\u{303} = tanh(x·W_c + h₋₁·U_c + b_c)
                     made from the input and the hidden state before
                3. cell state    c = f ⊙ c₋₁ + i ⊙ c\u{303}
                     the cell state before times the forget gate, plus the candidate times the input gate
                4. output gate   o = σ(x·W_o + h₋₁·U_o + b_o)
                     how much of the cell state comes out
                4. hidden state  h = o ⊙ tanh(c)
                     the cell state through tanh, times the output gate
                """)
        let gru = cellDiagram(.gru).description
        #expect(gru.contains("h\u{303} = tanh(x·W_g + b_g + r ⊙ (h₋₁·U_g + c_g))") && gru.contains("h = z ⊙ h₋₁ + (1 − z) ⊙ h\u{303}"))
        #expect(cellDiagram(.gruResetBefore, lit: [.candidate]).description.contains("● candidate     h\u{303} = tanh(x·W_g + (r ⊙ h₋₁)·U_g + b_g)"))
        #expect(cellDiagram(.simpleRNN).description.contains("hidden state  h = tanh(x·W + h₋₁·U + b)"))
        for kind in CellKind.allCases {
            #expect(cellDiagram(kind).description.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= 100 })
        }
    }

    @Test("a sequence lights every part once, one drawing what is asked for")
    func drawings() throws {
        for kind in CellKind.allCases {
            let all = cellDiagram(kind).drawings
            #expect(all[0].isEmpty)
            #expect(kind == .simpleRNN ? all.count == 1 : all.dropFirst().flatMap { $0 } == kind.equations.map(\.part))
            #expect(try tryCellDiagram(kind, lit: []).drawings == [[]])
        }
        #expect(try tryCellDiagram(.lstm, lit: [.outputGate, .forgetGate, .outputGate]).drawings == [[.forgetGate, .outputGate]])
    }

    @Test("a part that the cell doesn't have is an error that names those it has")
    func foreignPart() {
        let parts = [".resetGate", ".updateGate", ".candidate", ".hiddenState"]
        let expected = DataError.invalidArgument(
            operation: "cellDiagram", name: "lit", given: ".forgetGate", requirement: .partOf(layer: "GRU", parts))
        #expect(throws: expected) { try tryCellDiagram(.gru, lit: [.updateGate, .forgetGate]) }
        #expect(throws: (any Error).self) { try tryCellDiagram(.simpleRNN, lit: [.cellState]) }
    }
}
