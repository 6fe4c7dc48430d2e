/** The whole library in one file; its types are those of the package. */
declare module 'echarts/dist/echarts.esm.min.mjs' {
  export * from 'echarts';
}
