/// One step of `SimpleRNN` in plain words: the reference that the fused kernel is tested against.
package struct SimpleRNNCell {
    package var kernel: [Double]
    package var recurrentKernel: [Double]
    package var bias: [Double]

    package init(kernel: [Double], recurrentKernel: [Double], bias: [Double]) {
        self.kernel = kernel
        self.recurrentKernel = recurrentKernel
        self.bias = bias
    }

    /// The new hidden state.
    package func step(_ input: Units, hidden: Units) -> Units {
        let fromInput = affine(input, kernel, bias)
        let fromBefore = affine(hidden, recurrentKernel, Units.zeros(bias.count).values)
        return tanh(fromInput + fromBefore)
    }
}
