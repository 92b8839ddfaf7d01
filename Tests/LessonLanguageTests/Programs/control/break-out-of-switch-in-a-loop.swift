for i in 0..<5 {
    switch i {
    case 2: break
    case 4: print("four")
    default: print(i)
    }
}
// expect: 0
// expect: 1
// expect: 3
// expect: four
