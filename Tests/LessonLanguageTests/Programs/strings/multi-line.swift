let text = """
    first
      second "quoted"
    third \(1 + 1)
    """
print(text)
// expect: first
// expect:   second "quoted"
// expect: third 2
