/// One step of `GRU` in plain words: the reference that the fused kernel is tested against.
package struct GRUCell {
    package var kernel: [Double]
    package var recurrentKernel: [Double]
    package var inputBias: [Double]
    package var recurrentBias: [Double]

    package init(kernel: [Double], recurrentKernel: [Double], inputBias: [Double], recurrentBias: [Double]) {
        self.kernel = kernel
        self.recurrentKernel = recurrentKernel
        self.inputBias = inputBias
        self.recurrentBias = recurrentBias
    }

    /// The new hidden state.
    package func step(_ input: Units, hidden: Units) -> Units {
        let fromInput = affine(input, kernel, inputBias)
        let fromBefore = affine(hidden, recurrentKernel, recurrentBias)
        let updateGate = sigmoid(fromInput.gate(0, of: 3) + fromBefore.gate(0, of: 3))
        let resetGate = sigmoid(fromInput.gate(1, of: 3) + fromBefore.gate(1, of: 3))
        let candidate = tanh(fromInput.gate(2, of: 3) + resetGate * fromBefore.gate(2, of: 3))
        return updateGate * hidden + (1 - updateGate) * candidate
    }
}
