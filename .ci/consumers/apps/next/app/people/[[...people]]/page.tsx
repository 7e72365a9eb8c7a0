import { pageTitle } from 'cognito-kit/pages';
import { RoutedPages } from './RoutedPages';

type Props = { params: Promise<{ people?: string[] }> };

const pathOf = async ({ params }: Props) => ['/people', ...((await params).people ?? [])].join('/');

export const generateMetadata = async (props: Props) => ({
  title: await pageTitle(await pathOf(props), { basePath: '/people' }),
});

export default function Page() {
  return <RoutedPages />;
}
