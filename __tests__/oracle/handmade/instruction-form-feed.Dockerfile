FROMalpine
RUNtrue
