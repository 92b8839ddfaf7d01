/// One step of `LSTM` in plain words: the reference that the fused kernel is tested against.
package struct LSTMCell {
    package var kernel: [Double]
    package var recurrentKernel: [Double]
    package var bias: [Double]

    package init(kernel: [Double], recurrentKernel: [Double], bias: [Double]) {
        self.kernel = kernel
        self.recurrentKernel = recurrentKernel
        self.bias = bias
    }

    /// The new hidden state and cell state.
    package func step(_ input: Units, hidden: Units, cell: Units) -> (hidden: Units, cell: Units) {
        let sums = affine(input, kernel, bias) + affine(hidden, recurrentKernel, Units.zeros(bias.count).values)
        let inputGate = sigmoid(sums.gate(0, of: 4))
        let forgetGate = sigmoid(sums.gate(1, of: 4))
        let candidate = tanh(sums.gate(2, of: 4))
        let outputGate = sigmoid(sums.gate(3, of: 4))
        let newCell = forgetGate * cell + inputGate * candidate
        return (outputGate * tanh(newCell), newCell)
    }
}
