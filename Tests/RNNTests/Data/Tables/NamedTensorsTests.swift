import Foundation
import RNN
import Testing

/// Tensors by name out of files of weights.
@Suite struct NamedTensorsTests {
    private static func safetensors(_ header: String, _ numbers: [Float]) -> [UInt8] {
        let head = Array(header.utf8)
        return (0..<8).map { UInt8(head.count >> (8 * $0) & 255) } + head
            + numbers.flatMap { number in (0..<4).map { UInt8(number.bitPattern >> (8 * $0) & 255) } }
    }

    private func read(_ bytes: [UInt8], _ format: NamedTensors.Format = .safetensors) throws -> NamedTensors {
        try NamedTensors(bytes, format: format, file: "t", origin: "t")
    }

    @Test func tensorsAreThereByName() throws {
        let bytes = Self.safetensors(#"{"a": {"dtype": "F32", "shape": [2, 1], "data_offsets": [0, 8]}}"#, [1.5, -2])
        let own = try read(bytes)
        #expect(own.names == ["a"])
        #expect(own["a"].shape == [2, 1])
        #expect(own["a"].scalars == [1.5, -2])
        #expect("\(own)" == "1  shape\n─  ──────\na  (2, 1)")
        #expect(tableFault { _ = try own.tryTensor("b") } == .noTensor("b", present: ["a"]))
    }

    @Test func theySetALayersWeights() throws {
        let numbers: [Float] = [0, 0, 1, 2, 3, 4]
        let vectors = try read(Self.safetensors(#"{"words": {"dtype": "F32", "shape": [3, 2], "data_offsets": [0, 24]}}"#, numbers))
        let embedding = Embedding(3, 2)
        let model = Sequential([embedding])
        _ = model.predict(Tensor([[0, 0]]))
        embedding.setWeights([vectors["words"]])
        #expect(model.predict(Tensor([[2, 1]])).scalars == [3, 4, 1, 2])
    }

    @Test func whatHoldsNoNumbersIsLeftOutBesideWhatDoes() throws {
        let bytes = Self.safetensors(
            #"{"a": {"dtype": "BOOL", "shape": [4], "data_offsets": [0, 4]}, "b": {"dtype": "F32", "shape": [1], "data_offsets": [4, 8]}}"#, [0, 5])
        let own = try read(bytes)
        #expect(own.names == ["b"] && own["b"].scalars == [5])
        #expect("\(own)" == "1  shape\n─  ──────\nb    (1,)\na  – BOOL" || "\(own)".contains("a  – BOOL"))
        #expect(tableFault { _ = try own.tryTensor("a") } == .noNumbers("a", type: "BOOL"))
    }

    @Test func textsOfNumPyAreNotDamage() {
        let header = "{'descr': '<U1', 'fortran_order': False, 'shape': (2,), }\n"
        let array = [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(header.utf8.count), 0] + Array(header.utf8) + [UInt8](repeating: 0, count: 8)
        #expect(fault { _ = try read(TinyZip.archive(name: "labels.npy", contents: array), .npz) } == .noNumbers(array: "labels", type: "<U1"))
    }

    @Test func whatHoldsNoNumbersIsTold() {
        let bytes = Self.safetensors(#"{"a": {"dtype": "BOOL", "shape": [4], "data_offsets": [0, 4]}}"#, [0])
        #expect(fault { _ = try read(bytes) } == .noNumbers(array: "a", type: "BOOL"))
        #expect(fault { _ = try read(Self.safetensors("{}", [])) } == .empty)
        guard case .damaged? = fault({ _ = try read([1, 2, 3], .npz) }) else { return #expect(Bool(false)) }
    }
}
