import RNN
import Testing

/// Tensors, their arithmetic, and how they print: as NumPy's arrays do.
@Suite struct TensorTests {
    @Test func shapesAndParts() {
        let tensor = Tensor([[[1, 2], [3, 4]], [[5, 6], [7, 8]], [[9, 10], [11, 12]]])
        #expect(tensor.shape == [3, 2, 2])
        #expect(tensor.count == 3)
        #expect(tensor[1] == Tensor([[5, 6], [7, 8]]))
        #expect(tensor[2][1][0].scalar == 11)
        #expect(tensor.reshaped([-1, 4]).shape == [3, 4])
        #expect(Tensor.zeros([2, 3]).scalars == [0, 0, 0, 0, 0, 0])
    }

    @Test func oneHotStaysSmall() throws {
        let tensor = Examples.oneHot(samples: 200, steps: 100, depth: 500)
        #expect(tensor.byteCount == 80_000)
        #expect(tensor.denseByteCount == 40_000_000)
        let row = tensor[3][7]
        #expect(row.shape == [500])
        #expect(row.sum() == 1)
        #expect(try tensor.tryElement(at: 0).byteCount == 400)
    }

    @Test func arithmetic() {
        let a = Tensor([[1, 2], [3, 4]]), b = Tensor([10, 20])
        #expect(a + b == Tensor([[11, 22], [13, 24]]))
        #expect(b - a == Tensor([[9, 18], [7, 16]]))
        #expect(a * 2 == Tensor([[2, 4], [6, 8]]))
        #expect(1 / Tensor([2, 4]) == Tensor([0.5, 0.25]))
        #expect(matmul(a, a) == Tensor([[7, 10], [15, 22]]))
        #expect(matmul(b, a) == Tensor([70, 100]))
        #expect(a.sum() == 10 && a.mean() == 2.5)
        #expect(Tensor(ids: [1, 2]) + Tensor(ids: [3, 4]) == Tensor(ids: [4, 6]))
        #expect(tanh(Tensor([0])) == Tensor([0]) && sigmoid(Tensor([0])) == Tensor([0.5]))
        #expect(throws: RNNError.self) { try a.tryCombining(.add, Tensor([1, 2, 3])) }
        #expect(throws: RNNError.self) { try tryMatmul(a, Tensor([1, 2, 3])) }
    }

    @Test func whatIsWrongIsAnError() {
        #expect(throws: RNNError.self) { try Tensor(checking: [[1, 2], [3]]) }
        #expect(throws: RNNError.self) { try Tensor(checkingIDs: [Int.max]) }
        #expect(throws: RNNError.self) { try Tensor(checkingShape: [2, 2], scalars: [1]) }
        #expect(throws: RNNError.self) { try Tensor.tryZeros([-1]) }
        #expect(throws: RNNError.self) { try Tensor.tryZeros([1 << 40, 1 << 40]) }
        #expect(throws: RNNError.self) { try Tensor([1, 2]).tryElement(at: 2) }
        #expect(throws: RNNError.self) { try Tensor([1, 2]).tryElement(at: -1) }
        #expect(throws: RNNError.self) { try Tensor(1).tryElement(at: 0) }
        #expect(throws: RNNError.self) { try Tensor([1, 2]).tryScalar() }
        #expect(throws: RNNError.self) { try Tensor([Float.nan]).tryInts() }
        #expect(throws: RNNError.self) { try Tensor([1, 2]).tryReshaped([-1, 3]) }
        #expect(throws: RNNError.self) { try Tensor([1, 2]).tryReshaped([-1, -1]) }
        let huge = Tensor(shape: [1 << 20, 1 << 20], storage: .oneHot(ids: [], depth: 1 << 20))
        #expect(throws: RNNError.self) { try huge.tryScalars() }
    }

    @Test func listsBecomeTensors() throws {
        #expect(try [1, 2, 3].asTensor() == Tensor(ids: [1, 2, 3]))
        #expect(try [[1, 2], [3, 4]].asTensor() == Tensor(ids: [[1, 2], [3, 4]]))
        #expect(try [1.5, 2].asTensor() == Tensor([1.5, 2]))
        #expect(try [[1.5, 2]].asTensor() == Tensor([[1.5, 2]]))
        #expect(try ([[[1, 2]]] as [[[Float]]]).asTensor() == Tensor([[[1, 2]]]))
        #expect(throws: RNNError.self) { try [[1, 2], [3]].asTensor() }
    }

    /// Each as Python prints it.
    @Test(
        arguments: [
            (Tensor(ids: [16_777_217, Int(Int32.max)]), "[  16777217 2147483647]"),
            (Tensor(ids: [10, 4, 20]), "[10  4 20]"),
            (Tensor(ids: [[1, 20], [300, 4]]), "[[  1  20]\n [300   4]]"),
            (Tensor([1, 2.5, -3]), "[ 1.   2.5 -3. ]"),
            (Tensor([0.1, 0.25, 1]), "[0.1  0.25 1.  ]"),
            (Tensor([[[1, 2]], [[3, 4]]]), "[[[1. 2.]]\n\n [[3. 4.]]]"),
            (Tensor(3.5), "3.5"),
            (Tensor([1e-5, 1]), "[1.e-05 1.e+00]"),
            (Tensor([.nan, .infinity]), "[nan inf]"),
            (Tensor(ids: Array(0..<1001)), "[   0    1    2 ...  998  999 1000]"),
            (Tensor(shape: [0], scalars: []), "[]"),
            (
                Tensor(ids: Array(0..<30)),
                "[ 0  1  2  3  4  5  6  7  8  9 10 11 12 13 14 15 16 17 18 19 20 21 22 23\n 24 25 26 27 28 29]"
            ),
        ] as [(Tensor, String)])
    func printsAsNumPyDoes(_ tensor: Tensor, _ text: String) {
        #expect(tensor.description == text)
    }
}
