import Wording

extension CacheWarning {
    package var korean: String {
        switch self {
        case .unusable(let why): "결과를 저장할 수 없습니다: \(why.korean). --no-cache를 주면 저장하지 않습니다"
        case .damagedResult: "저장한 결과가 손상되어 블록을 다시 실행합니다"
        case .broken: "저장한 결과를 쓸 수 없어 블록을 다시 실행합니다"
        case .unreadable: "이전 실행에서 저장한 것을 쓸 수 없습니다"
        case .diskNearlyFull(let folder): "\(folder)에 결과를 저장하지 않습니다: 디스크가 거의 가득 찼습니다"
        case .inTheWay(let folder, let name): "\(folder)에 결과를 저장할 수 없습니다: 저장한 결과가 아닌 \(name.with(.이가)) 그 자리에 있습니다. 지웁니다"
        case .cannotWrite(let folder, let reason): "\(folder)에 결과를 저장할 수 없습니다: \(reason)"
        }
    }
}

extension CacheWarning.Unusable {
    fileprivate var korean: String {
        switch self {
        case .key(let folder?): "저장한 결과의 열쇠를 \(folder)에 만들 수 없습니다"
        case .key(nil): "HOME이 홈 폴더를 가리키지 않아 저장한 결과의 열쇠를 만들 수 없습니다"
        case .linkOrFile(let folder): "\(folder.with(.은는)) 폴더가 아니라 링크나 파일입니다"
        case .cannotMake(let folder): "\(folder.with(.을를)) 만들 수 없습니다"
        }
    }
}
