import Wording

/// Why something can't be kept from run to run.
public enum Unkeepable: Bilingual, Equatable, Codable, Sendable {
    case tooLarge, tooDeep
    /// A variable whose value was taken out of it to be changed.
    case beingChanged
    case sliceWithoutRoom
    case libraryFunction
    case openType
    /// A value or an object of a type that knows no way of being kept.
    case value(type: String), object(type: String)

    public var english: String {
        switch self {
        case .tooLarge: "a value that takes too much time or memory to be kept"
        case .tooDeep: "a value that is nested too deeply"
        case .beingChanged: "a variable whose value was being changed"
        case .sliceWithoutRoom: "a slice that there is no memory for"
        case .libraryFunction: "a function of the library as a value"
        case .openType: "a value whose type is open"
        case .value(let type): "a value of the type \(type)"
        case .object(let type): "an object of the type \(type)"
        }
    }

    public var korean: String {
        switch self {
        case .tooLarge: "저장하는 데 시간이나 메모리가 너무 많이 드는 값"
        case .tooDeep: "너무 깊이 중첩된 값"
        case .beingChanged: "값을 바꾸는 중이던 변수"
        case .sliceWithoutRoom: "메모리가 모자라는 슬라이스"
        case .libraryFunction: "값으로 쓴 라이브러리 함수"
        case .openType: "타입이 정해지지 않은 값"
        case .value(let type): "\(type) 타입의 값"
        case .object(let type): "\(type) 타입의 객체"
        }
    }
}
