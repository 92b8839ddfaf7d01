import Wording

extension InferenceError {
    var korean: String {
        switch self {
        case .nilWithoutContext: "여기 쓴 'nil'이 어느 타입의 것인지 알 수 없습니다"
        case .nilWithoutType: "'nil'이 어느 타입의 것인지 알 수 없습니다. 'let name: Int? = nil'처럼 타입을 적습니다"
        case .closure: "클로저의 타입을 알아낼 수 없습니다. '(x: Double) in'처럼 매개변수의 타입을 적습니다"
        case .function(let name): "'\(name)'의 타입 매개변수를 알아낼 수 없습니다"
        case .call(let code): "'\(code)'에서 타입 매개변수를 알아낼 수 없습니다. 타입을 적습니다"
        case .emptyList: "빈 배열에는 타입을 적어야 합니다. '[Int]()' 또는 'let name: [Int] = []'처럼 씁니다"
        case .emptyDictionary: "빈 딕셔너리에는 타입을 적어야 합니다. '[String: Int]()'처럼 씁니다"
        case .keyPath: "키 경로의 타입을 알아낼 수 없습니다. '\\String.count'처럼 시작하는 타입도 적습니다"
        case .operatorFunction(let symbol): "연산자 \("'\(symbol)'".with(.이가)) 어떤 함수를 뜻하는지 여기서는 알 수 없습니다"
        case .parameter(let parameter, let name): "'\(name)' 호출에서 타입 매개변수 \("'\(parameter)'".with(.을를)) 알아낼 수 없습니다"
        case .unequal(let found, let wanted, let name): "\("'\(name)'".with(.을를)) 쓰려면 타입 \("'\(found)'".with(.과와)) \("'\(wanted)'".with(.이가)) 같아야 합니다"
        case .nonconforming(let type, let wanted, let name):
            "\("'\(name)'".with(.을를)) 쓰려면 \("'\(type)'".with(.이가)) 프로토콜 \("'\(wanted)'".with(.을를)) 따라야 합니다"
        case .endlessTypes: "이 제네릭 함수는 매번 새로운 타입으로 자기 자신을 끝없이 부릅니다"
        }
    }
}
